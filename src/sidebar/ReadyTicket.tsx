import { Button } from '@zendeskgarden/react-buttons';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Suggestion } from '../suggestions/Suggestion';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Trouble } from '../ui/Trouble';
import { useWords } from '../ui/words';
import { explainReasons } from '../words/explainReasons';
import { CoachPanel } from './coach/CoachPanel';
import { useAfterFirstPaint } from './useAfterFirstPaint';
import { useDraftCoach } from './coach/useDraftCoach';
import { useSaveGuard } from './coach/useSaveGuard';
import { useCorrections } from './corrections/useCorrections';
import { CustomerHistoryView } from './CustomerHistoryView';
import { Gaps } from './Gaps';
import { focusInsert, MAX_NUMBERS } from './focusInsert';
import { GreetingLine } from './GreetingLine';
import { keepBusy } from './keepBusy';
import { KeyList } from './KeyList';
import { FullPage } from './LessonLink';
import { News } from './News';
import { ReadingCard } from './ReadingCard';
import { ReplySearch } from './ReplySearch';
import { SayBackCard } from './SayBackCard';
import type { Ready } from './Screen';
import type { SidebarHost } from './Sidebar';
import { SuggestionCard } from './SuggestionCard';
import type { Choices } from './TicketWatcher';
import { useOutcomes } from './useOutcomes';
import { useGreeting } from './useGreeting';
import { useReplyDesk } from './useReplyDesk';

type Props = {
  host: SidebarHost;
  watched: Ready;
  /** Only the state shows, and the replies on request: the admin wants it so at this state. */
  quiet: boolean;
  onRetry: () => void;
  onChoose: (choices: Partial<Choices>) => void;
};

/** What the agent sees of a ticket that was read. */
export function ReadyTicket({ host, watched, quiet, onRetry, onChoose }: Props) {
  const say = useWords();
  const { assistance, view, choices } = watched;
  const { zendesk, editor, settings } = host;
  const desk = useReplyDesk(zendesk, editor, view, assistance.conversation.messages.length);
  const [shown, setShown] = useState<readonly Suggestion[]>([]);
  const suggestions = keepBusy(
    shown,
    assistance.suggestions,
    (key) => desk.isBusyWith(key) && !choices.dismissed.has(key),
  );
  if (suggestions.some((suggestion, rank) => suggestion !== shown[rank])) setShown(suggestions);

  const requesterId = view.ticket.requester?.id ?? null;
  const greeting = useGreeting(assistance, requesterId, settings.greetsByName);
  const coach = useDraftCoach(zendesk, editor, settings, {
    assistance,
    name: greeting.chosen ? greeting.name : (assistance.greeting.full ?? assistance.greeting.first),
    channel: view.ticket.channel,
    inserted: desk.inserted,
    ticketId: view.ticket.id,
  });
  useOutcomes(host, watched, desk.uses, coach.coached);
  useCorrections(host, watched, desk.uses);
  useSaveGuard(editor, settings.guardsOpenFacts, coach.coached.kind === 'quiet');

  const closed = view.ticket.status === 'closed';
  const [wanted, setWanted] = useState(false);
  const painted = useAfterFirstPaint();
  /** In a quiet state the agent asks first. */
  const offers = !quiet || wanted;
  const openFullPage = useCallback(() => zendesk.openFullPage(), [zendesk]);

  function showReplies(): void {
    flushSync(() => setWanted(true));
    focusInsert(1);
  }

  return (
    <FullPage.Provider value={openFullPage}>
      <News watched={watched} />
      <Gaps watched={watched} onRetry={onRetry} />
      {closed && (
        <Trouble type="info" heading="trouble.closedTitle" advice="trouble.closedAdvice" />
      )}
      <ReadingCard
        assistance={assistance}
        corrected={choices.corrected}
        quiet={quiet}
        onCorrect={(corrected) => onChoose({ corrected })}
        links={requesterId !== null && <CustomerHistoryView key={requesterId} zendesk={zendesk} />}
      >
        <GreetingLine greeting={greeting} />
      </ReadingCard>
      <ErrorBoundary of={coach.coached} instead={<SM>{say('draft.failed')}</SM>}>
        <CoachPanel desk={coach} />
      </ErrorBoundary>
      {!offers ? (
        <SM>
          <Span hue="grey">{say('quiet.note')}</Span>{' '}
          <Button isLink size="small" onClick={showReplies}>
            {say('quiet.show')}
          </Button>
        </SM>
      ) : (
        <>
          {suggestions.slice(0, painted ? undefined : 1).map((suggestion, rank) => (
            <SuggestionCard
              key={suggestion.entry.key}
              entry={suggestion.entry}
              why={explainReasons(suggestion.reasons, say)}
              greeting={greeting}
              desk={desk}
              closed={closed}
              best={suggestion.entry.key === assistance.suggestions[0]?.entry.key}
              {...(rank < MAX_NUMBERS && { number: rank + 1 })}
              onDismiss={() =>
                onChoose({ dismissed: new Set([...choices.dismissed, suggestion.entry.key]) })
              }
            />
          ))}
          {choices.dismissed.size > 0 && (
            <SM>
              <Span hue="grey">
                {say('suggestion.dismissed', { count: choices.dismissed.size })}
              </Span>{' '}
              <Button isLink size="small" onClick={() => onChoose({ dismissed: new Set() })}>
                {say('suggestion.bringBack')}
              </Button>
            </SM>
          )}
        </>
      )}
      {painted && (
        <ReplySearch
          library={assistance.library}
          language={assistance.language}
          greeting={greeting}
          desk={desk}
          closed={closed}
        />
      )}
      {painted && offers && <SayBackCard assistance={assistance} desk={desk} closed={closed} />}
      <KeyList />
    </FullPage.Provider>
  );
}
