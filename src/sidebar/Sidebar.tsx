import { SM, Span } from '@zendeskgarden/react-typography';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { Suggestion } from '../suggestions/Suggestion';
import { Page } from '../ui/Page';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import { useWords } from '../ui/words';
import type { Zendesk } from '../zendesk/Zendesk';
import { keepBusy } from './keepBusy';
import type { LoadedAssistant } from './loadAssistant';
import { ReadingCard } from './ReadingCard';
import { SuggestionCard } from './SuggestionCard';
import { TicketWatcher, type Assistant, type Watched } from './TicketWatcher';
import { useFittingHeight } from './useFittingHeight';
import { useReplyDesk } from './useReplyDesk';

type Props = {
  zendesk: Zendesk;
  assistant: Promise<LoadedAssistant>;
};

/** What the agent sees beside a ticket. */
export function Sidebar({ zendesk, assistant }: Props) {
  const page = useFittingHeight(zendesk);
  const [loaded, setLoaded] = useState<LoadedAssistant | null>(null);
  useEffect(() => {
    void assistant.then(setLoaded);
  }, [assistant]);

  return (
    // Takes the focus when the button that had it goes away.
    <Page ref={page} tabIndex={-1}>
      <Shown loaded={loaded} zendesk={zendesk} onAsked={() => page.current?.focus()} />
    </Page>
  );
}

type ShownProps = { loaded: LoadedAssistant | null; zendesk: Zendesk; onAsked: () => void };

function Shown({ loaded, zendesk, onAsked }: ShownProps) {
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
  return <WatchedTicket zendesk={zendesk} assistant={loaded.assistant} onAsked={onAsked} />;
}

type WatchedTicketProps = { zendesk: Zendesk; assistant: Assistant; onAsked: () => void };

function WatchedTicket({ zendesk, assistant, onAsked }: WatchedTicketProps) {
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
        <Ready key={watched.view.ticket.id} zendesk={zendesk} watched={watched} onRetry={retry} />
      );
  }
}

type ReadyProps = {
  zendesk: Zendesk;
  watched: Extract<Watched, { kind: 'ready' }>;
  onRetry: () => void;
};

function Ready({ zendesk, watched, onRetry }: ReadyProps) {
  const say = useWords();
  const { assistance, view } = watched;
  const desk = useReplyDesk(zendesk, view, assistance.conversation.messages.length);
  const [shown, setShown] = useState<readonly Suggestion[]>([]);
  const suggestions = keepBusy(shown, assistance.suggestions, desk.isBusyWith);
  if (suggestions.some((suggestion, rank) => suggestion !== shown[rank])) setShown(suggestions);

  const closed = view.ticket.status === 'closed';
  const { first } = assistance.greeting;

  return (
    <>
      <News watched={watched} />
      <Gaps watched={watched} onRetry={onRetry} />
      {closed && (
        <Trouble type="info" heading="trouble.closedTitle" advice="trouble.closedAdvice" />
      )}
      <ReadingCard assistance={assistance} />
      <SM>
        <Span hue="grey">
          {first === null ? say('greeting.none') : say('greeting.name', { name: first })}
        </Span>
      </SM>
      {suggestions.map((suggestion) => (
        <SuggestionCard
          key={suggestion.entry.key}
          suggestion={suggestion}
          values={assistance.values}
          desk={desk}
          closed={closed}
          best={suggestion.entry.key === assistance.suggestions[0]?.entry.key}
        />
      ))}
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
