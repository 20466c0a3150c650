import { SM, Span } from '@zendeskgarden/react-typography';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import { useWords } from '../ui/words';
import type { Zendesk } from '../zendesk/Zendesk';
import type { LoadedAssistant } from './loadAssistant';
import { ReadingCard } from './ReadingCard';
import { SuggestionCard } from './SuggestionCard';
import { TicketWatcher, type Assistant, type Watched } from './TicketWatcher';
import { useFittingHeight } from './useFittingHeight';

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

  return <Page ref={page}>{show(loaded, zendesk)}</Page>;
}

function show(loaded: LoadedAssistant | null, zendesk: Zendesk) {
  if (loaded === null) return <Patience />;
  if (loaded.kind === 'failed') {
    return (
      <Trouble
        heading="trouble.modelTitle"
        advice="trouble.modelAdvice"
        onRetry={() => window.location.reload()}
      />
    );
  }
  return <WatchedTicket zendesk={zendesk} assistant={loaded.assistant} />;
}

function WatchedTicket({ zendesk, assistant }: { zendesk: Zendesk; assistant: Assistant }) {
  const watcher = useMemo(() => new TicketWatcher(zendesk, assistant), [zendesk, assistant]);
  useEffect(() => watcher.start(), [watcher]);
  const watched = useSyncExternalStore(watcher.subscribe, watcher.current);

  switch (watched.kind) {
    case 'loading':
      return <Patience />;
    case 'failed': {
      const { reason } = watched.failure;
      return (
        <Trouble
          heading={`trouble.${reason}Title`}
          advice={`trouble.${reason}Advice`}
          onRetry={watcher.retry}
        />
      );
    }
    case 'crashed':
      throw watched.error;
    case 'ready':
      return <Ready zendesk={zendesk} watched={watched} onRetry={watcher.retry} />;
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
  const { ticket, missing } = view;
  const closed = ticket.status === 'closed';
  const { first } = assistance.greeting;
  const { now } = assistance.customer;
  const news = watched.news && now !== null && say('news', { state: say(`state.${now.state}`) });

  return (
    <>
      <Unseen aria-live="polite">{news}</Unseen>
      {watched.stale && (
        <Trouble
          type="warning"
          heading="trouble.staleTitle"
          advice="trouble.staleAdvice"
          onRetry={onRetry}
        />
      )}
      {missing.some((path) => path === 'ticket.requester') && (
        <Trouble
          type="warning"
          heading="trouble.missingTitle"
          advice="trouble.missingAdvice"
          onRetry={onRetry}
        />
      )}
      {closed && (
        <Trouble type="info" heading="trouble.closedTitle" advice="trouble.closedAdvice" />
      )}
      <ReadingCard assistance={assistance} />
      <SM>
        <Span hue="grey">
          {first === null ? say('greeting.none') : say('greeting.name', { name: first })}
        </Span>
      </SM>
      {assistance.suggestions.map((suggestion, rank) => (
        <SuggestionCard
          key={`${ticket.id} ${suggestion.entry.key}`}
          zendesk={zendesk}
          suggestion={suggestion}
          ticketId={ticket.id}
          values={assistance.values}
          closed={closed}
          initiallyOpen={rank === 0}
        />
      ))}
    </>
  );
}

const Page = styled.main`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm};
`;

/** Read out, not shown. */
const Unseen = styled.div`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
