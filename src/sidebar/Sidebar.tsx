import { Button } from '@zendeskgarden/react-buttons';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { Suggestion } from '../suggestions/Suggestion';
import { Page } from '../ui/Page';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import { useWords } from '../ui/words';
import type { ReplyEditor } from '../zendesk/ReplyEditor';
import type { Settings } from '../zendesk/zaf/readSettings';
import type { Zendesk } from '../zendesk/Zendesk';
import { CoachPanel } from './coach/CoachPanel';
import { useDraftCoach } from './coach/useDraftCoach';
import { useSaveGuard } from './coach/useSaveGuard';
import { explainReasons } from '../words/explainReasons';
import { GreetingLine } from './GreetingLine';
import { keepBusy } from './keepBusy';
import type { LoadedAssistant } from './loadAssistant';
import { ReadingCard } from './ReadingCard';
import { ReplySearch } from './ReplySearch';
import { SayBackCard } from './SayBackCard';
import { SuggestionCard } from './SuggestionCard';
import { TicketWatcher, type Assistant, type Choices, type Watched } from './TicketWatcher';
import { useFittingHeight } from './useFittingHeight';
import { useGreeting } from './useGreeting';
import { useReplyDesk } from './useReplyDesk';

/** What the sidebar needs of the host. */
export type SidebarHost = { zendesk: Zendesk; editor: ReplyEditor; settings: Settings };

type Props = {
  host: SidebarHost;
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

type ShownProps = { loaded: LoadedAssistant | null; host: SidebarHost; onAsked: () => void };

function Shown({ loaded, host, onAsked }: ShownProps) {
  if (loaded === null) return <Patience />;
  if (loaded.kind === 'failed') {
    return (
      <Trouble
        alone
        heading="trouble.modelTitle"
        advice="trouble.modelAdvice"
        onRetry={() => window.location.reload()}
      />
    );
  }
  return <WatchedTicket host={host} assistant={loaded.assistant} onAsked={onAsked} />;
}

type WatchedTicketProps = { host: SidebarHost; assistant: Assistant; onAsked: () => void };

function WatchedTicket({ host, assistant, onAsked }: WatchedTicketProps) {
  const { zendesk } = host;
  const watcher = useMemo(() => new TicketWatcher(zendesk, assistant), [zendesk, assistant]);
  useEffect(() => watcher.start(), [watcher]);
  const watched = useSyncExternalStore(watcher.subscribe, watcher.current);
  const retry = () => {
    onAsked();
    watcher.retry();
  };

  switch (watched.kind) {
    case 'loading':
      return <Patience />;
    case 'failed': {
      const { reason } = watched.failure;
      return (
        <Trouble
          alone
          heading={`trouble.${reason}Title`}
          advice={`trouble.${reason}Advice`}
          onRetry={retry}
        />
      );
    }
    case 'crashed':
      throw watched.error;
    case 'ready':
      // Whatever the agent has in hand belongs to the ticket.
      return (
        <Ready
          key={watched.view.ticket.id}
          host={host}
          watched={watched}
          onRetry={retry}
          onChoose={(choices) => {
            onAsked();
            watcher.choose(choices);
          }}
        />
      );
  }
}

type ReadyProps = {
  host: SidebarHost;
  watched: Extract<Watched, { kind: 'ready' }>;
  onRetry: () => void;
  onChoose: (choices: Partial<Choices>) => void;
};

function Ready({ host, watched, onRetry, onChoose }: ReadyProps) {
  const say = useWords();
  const { assistance, view, choices } = watched;
  const { zendesk, editor, settings } = host;
  const desk = useReplyDesk(zendesk, editor, view, assistance.conversation.messages.length);
  const [shown, setShown] = useState<readonly Suggestion[]>([]);
  const suggestions = keepBusy(shown, assistance.suggestions, desk.isBusyWith);
  if (suggestions.some((suggestion, rank) => suggestion !== shown[rank])) setShown(suggestions);

  const coach = useDraftCoach(zendesk, editor, settings, {
    assistance,
    channel: view.ticket.channel,
    inserted: desk.inserted,
  });
  useSaveGuard(editor, coach.coach, settings.guardsOpenFacts);

  const closed = view.ticket.status === 'closed';
  const greeting = useGreeting(assistance, view.ticket.requester?.id ?? null);

  return (
    <>
      <News watched={watched} />
      <Gaps watched={watched} onRetry={onRetry} />
      {closed && (
        <Trouble type="info" heading="trouble.closedTitle" advice="trouble.closedAdvice" />
      )}
      <ReadingCard
        assistance={assistance}
        corrected={choices.corrected}
        onCorrect={(corrected) => onChoose({ corrected })}
      />
      <CoachPanel desk={coach} />
      <GreetingLine greeting={greeting} />
      {suggestions.map((suggestion) => (
        <SuggestionCard
          key={suggestion.entry.key}
          entry={suggestion.entry}
          filled={suggestion.filled}
          why={explainReasons(suggestion.reasons, say)}
          greeting={greeting}
          desk={desk}
          closed={closed}
          best={suggestion.entry.key === assistance.suggestions[0]?.entry.key}
          onDismiss={() =>
            onChoose({ dismissed: new Set([...choices.dismissed, suggestion.entry.key]) })
          }
        />
      ))}
      {choices.dismissed.size > 0 && (
        <SM>
          <Span hue="grey">{say('suggestion.dismissed', { count: choices.dismissed.size })}</Span>{' '}
          <Button isLink size="small" onClick={() => onChoose({ dismissed: new Set() })}>
            {say('suggestion.bringBack')}
          </Button>
        </SM>
      )}
      <SayBackCard assistance={assistance} desk={desk} closed={closed} />
      <ReplySearch library={assistance.library} greeting={greeting} desk={desk} closed={closed} />
    </>
  );
}

/** Says aloud, not on the screen, that the customer wrote and how that reads. */
function News({ watched }: Pick<ReadyProps, 'watched'>) {
  const say = useWords();
  const { now } = watched.assistance.customer;
  return (
    <Unseen aria-live="polite">
      {/* By the message's id: the same words about another message are news again. */}
      {watched.news !== null && now !== null && (
        <span key={watched.news}>
          {now.unsure === null
            ? say('news.read', { state: say(`state.${now.state}`) })
            : say('news.unsure')}
        </span>
      )}
    </Unseen>
  );
}

/** What Zendesk did not tell, or not lately. */
function Gaps({ watched, onRetry }: Pick<ReadyProps, 'watched' | 'onRetry'>) {
  const { freshness, view } = watched;
  if (freshness !== 'fresh') {
    return (
      <Trouble
        type="warning"
        heading="trouble.staleTitle"
        advice="trouble.staleAdvice"
        onRetry={onRetry}
        asking={freshness === 'asking'}
      />
    );
  }
  if (view.missing.length === 0) return null;
  const gap = view.missing.includes('ticket.requester') ? 'requester' : 'details';
  return (
    <Trouble
      type="warning"
      heading={`trouble.missing.${gap}Title`}
      advice={`trouble.missing.${gap}Advice`}
      onRetry={onRetry}
    />
  );
}

/** Read out, not shown. */
const Unseen = styled.div`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
