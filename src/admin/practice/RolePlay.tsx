import { Button } from '@zendeskgarden/react-buttons';
import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { Scenario } from '../../practice/Scenario';
import { MarkedText } from '../../ui/MarkedText';
import { Unseen } from '../../ui/Unseen';
import { useAdminWords } from '../words';
import { Bar, BarTitle } from './Bar';
import { CustomerCard } from './CustomerCard';
import { EndReview } from './EndReview';
import { suggestLessons } from './lessons/suggestLessons';
import { Message } from './Message';
import { MoodLine, sayMood } from './MoodLine';
import type { Conversation } from './PracticeMemory';
import { TurnView } from './TurnView';
import type { MemoryDesk } from './usePracticeMemory';
import { useRolePlay } from './useRolePlay';
import { WriteField } from './WriteField';

type Props = {
  scenario: Scenario;
  conversation: Conversation;
  remember: MemoryDesk['remember'];
  /** Opens a lesson. */
  onLesson: (key: string) => void;
  /** `isOver`: the conversation has ended, and is not gone on with. */
  onLeave: (isOver: boolean) => void;
};

/** A conversation with an invented customer, from the ticket to the review. */
export function RolePlay({ scenario, conversation, remember, onLesson, onLeave }: Props) {
  const say = useAdminWords();
  const { session, review, write, send, tryAgain } = useRolePlay(scenario, conversation, remember);
  const { name } = scenario.customer;
  const { turns, ended } = session;
  const title = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const last = turns.at(-1);

  useEffect(() => title.current?.focus(), []);

  const shown = useRef(turns.length);
  useEffect(() => {
    const before = shown.current;
    shown.current = turns.length;
    if (turns.length === before) return;
    (ended === null ? field : end).current?.focus({ preventScroll: true });
    if (turns.length < before) field.current?.scrollIntoView({ block: 'nearest' });
    else if (ended !== null) end.current?.scrollIntoView({ block: 'center' });
    else list.current?.lastElementChild?.scrollIntoView({ block: 'start' });
  }, [turns.length, ended]);

  return (
    <Block>
      <Bar>
        <Button size="small" onClick={() => onLeave(ended !== null)}>
          {say('practiceTab.play.back')}
        </Button>
        <BarTitle tag="h2" isBold ref={title} tabIndex={-1}>
          {scenario.title}
        </BarTitle>
        <Span hue="grey">
          {say(`practiceTab.channel.${scenario.channel}`)} ·{' '}
          {say(`practiceTab.difficulty.${scenario.difficulty}`)}
        </Span>
        {turns.length > 0 && ended === null && (
          <Button size="small" isBasic onClick={() => tryAgain(0)}>
            {say('practiceTab.play.restart')}
          </Button>
        )}
      </Bar>
      <Columns>
        <CustomerCard session={session} review={review} />
        <Talk aria-label={say('practiceTab.play.conversation')}>
          <Message
            from="customer"
            author={name}
            aside={review.trend[0] && <MoodLine mood={review.trend[0]} />}
          >
            <Subject dir="auto">
              {say('practiceTab.play.subject', { subject: scenario.opening.subject })}
            </Subject>
            <MarkedText text={scenario.opening.text} marks={[]} />
          </Message>
          <Turns ref={list}>
            {turns.map((turn, at) => {
              const ofTurn = review.turns[at];
              return (
                ofTurn && (
                  <TurnView
                    // A reply stays where it is; trying again drops the last ones.
                    key={at}
                    turn={turn}
                    review={ofTurn}
                    name={name}
                    isOpen={at === turns.length - 1}
                    showsModel={ended !== null}
                    onTryAgain={() => tryAgain(at)}
                  />
                )
              );
            })}
          </Turns>
          <Unseen role="status">
            {last && (
              <>
                {say('practiceTab.play.said', { name, text: last.says })}{' '}
                {sayMood(last.after.mood, say)}
              </>
            )}
          </Unseen>
          {ended === null ? (
            <WriteField
              label={say('practiceTab.play.write', { name })}
              hint={say('practiceTab.play.hint', { key: sendKey() })}
              button={say('practiceTab.play.send')}
              draft={conversation.draft}
              field={field}
              onChange={write}
              onSend={send}
            />
          ) : (
            <EndReview
              scenario={scenario}
              ended={ended}
              review={review}
              lessons={suggestLessons(session)}
              onLesson={onLesson}
              heading={end}
              onTryAgain={tryAgain}
              onLeave={() => onLeave(true)}
            />
          )}
        </Talk>
      </Columns>
    </Block>
  );
}

/** As it stands on the keyboard; Ctrl and Cmd both work everywhere. */
function sendKey(): string {
  return /mac|iphone|ipad/iu.test(navigator.platform) ? '⌘' : 'Ctrl';
}

const Block = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  gap: ${({ theme }) => theme.space.md};

  @media (min-width: 1000px) {
    grid-template-columns: minmax(0, 1fr) 320px;

    > aside {
      position: sticky;
      inset-block-start: ${({ theme }) => theme.space.md};
      grid-column: 2;
      grid-row: 1;
    }
  }
`;

const Talk = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
  min-width: 0;
`;

const Subject = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Turns = styled.ol`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
  margin: 0;
  padding: 0;
  list-style: none;

  &:empty {
    display: none;
  }
`;
