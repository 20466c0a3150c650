import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readStateNames } from '../emotion/readStateNames';
import { Page } from '../ui/Page';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import type { ReplyEditor } from '../zendesk/ReplyEditor';
import type { Settings } from '../zendesk/zaf/readSettings';
import type { TicketTags } from '../zendesk/TicketTags';
import type { Zendesk } from '../zendesk/Zendesk';
import type { EarlyAnswer } from './askEarly';
import type { Learning } from './corrections/Learning';
import type { LoadedAssistant } from './loadAssistant';
import { ReadyTicket } from './ReadyTicket';
import { screenOf } from './Screen';
import { NOTHING_LEARNED, TicketWatcher, type Library } from './TicketWatcher';
import { useFittingHeight } from './useFittingHeight';
import { useOnline } from './useOnline';

/** What the sidebar needs of the host. */
export type SidebarHost = {
  zendesk: Zendesk;
  editor: ReplyEditor;
  settings: Settings;
  library: Library;
  /** The ticket's tags; `null` where the admin does not want tickets tagged. */
  tags: TicketTags | null;
  /** What agents teach; `null` where the admin does not want it. */
  learning: Learning | null;
};

type Props = {
  host: SidebarHost & { early?: EarlyAnswer };
  assistant: Promise<LoadedAssistant>;
};

/** What the agent sees beside a ticket. */
export function Sidebar({ host, assistant }: Props) {
  const page = useFittingHeight(host.zendesk);
  const [loaded, setLoaded] = useState<LoadedAssistant | null>(null);
  useEffect(() => {
    void assistant.then(setLoaded);
  }, [assistant]);

  return (
    // Takes the focus when the button that had it goes away.
    <Page ref={page} tabIndex={-1}>
      <Shown loaded={loaded} host={host} onAsked={() => page.current?.focus()} />
    </Page>
  );
}

type ShownProps = { loaded: LoadedAssistant | null; host: Props['host']; onAsked: () => void };

function Shown({ loaded, host, onAsked }: ShownProps) {
  const { settings } = host;
  const watcher = useTicketWatcher(loaded, host);
  const watched = useSyncExternalStore(watcher?.subscribe ?? never, watcher?.current ?? none);
  const online = useOnline(() => (loaded?.kind === 'failed' ? reload() : watcher?.repair()));
  const quietStates = useMemo(
    () => readStateNames(settings.quietStates).states,
    [settings.quietStates],
  );
  const retry = () => {
    onAsked();
    if (watcher === null) reload();
    else watcher.retry();
  };

  const screen = screenOf({ loaded, watched, online, quietStates });
  switch (screen.kind) {
    case 'loading':
      return <Patience />;
    case 'failed':
      return (
        <Trouble
          alone
          heading={`trouble.${screen.cause}Title`}
          advice={`trouble.${screen.cause}Advice`}
          onRetry={retry}
        />
      );
    case 'crashed':
      throw screen.error;
    case 'quiet':
    case 'ready':
      // Whatever the agent has in hand belongs to the ticket.
      return (
        <ReadyTicket
          key={screen.watched.view.ticket.id}
          host={host}
          watched={screen.watched}
          quiet={screen.kind === 'quiet'}
          onRetry={retry}
          onChoose={(choices) => {
            onAsked();
            watcher?.choose(choices);
          }}
        />
      );
  }
}

/** Follows the ticket as soon as there is something to read it with. */
function useTicketWatcher(
  loaded: LoadedAssistant | null,
  { zendesk, settings, library, learning, early }: Props['host'],
): TicketWatcher | null {
  const { offersGestures } = settings;
  const watcher = useMemo(
    () =>
      loaded?.kind === 'ready'
        ? new TicketWatcher(
            zendesk,
            loaded.assistantFor({ gestures: offersGestures }),
            library,
            learning ?? NOTHING_LEARNED,
            early,
          )
        : null,
    [zendesk, loaded, offersGestures, library, learning, early],
  );
  useEffect(() => watcher?.start(), [watcher]);
  return watcher;
}

const never = () => () => {};
const none = () => null;
const reload = () => window.location.reload();
