import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { SM, Span } from '@zendeskgarden/react-typography';
import type { RefObject } from 'react';
import styled from 'styled-components';
import type { SessionReview, TurnReview } from '../../practice/reviewSession';
import type { Ending, Scenario } from '../../practice/Scenario';
import type { AdminSay } from '../../words/Say';
import { useAdminWords } from '../words';
import type { Lesson } from '../../practice/Lesson';
import { LessonLinks } from './lessons/LessonLinks';
import { MoodTrend } from './MoodTrend';
import { TrendTable } from './TrendTable';

type Props = {
  scenario: Scenario;
  ended: Ending;
  review: SessionReview;
  heading: RefObject<HTMLHeadingElement>;
  lessons: readonly Lesson[];
  onLesson: (key: string) => void;
  onTryAgain: (turn: number) => void;
  onLeave: () => void;
};

const LOOKS = {
  resolved: 'success',
  calmed: 'success',
  'out-of-patience': 'warning',
  'left-angry': 'error',
} as const;

/** What the conversation was like, once it has ended. */
export function EndReview({
  scenario,
  ended,
  review,
  heading,
  lessons,
  onLesson,
  onTryAgain,
  onLeave,
}: Props) {
  const say = useAdminWords();
  const { name } = scenario.customer;
  const isGood = ended === 'resolved' || ended === 'calmed';
  return (
    <Block>
      <Alert type={LOOKS[ended]} role="group">
        <Title>
          <Heading ref={heading} tabIndex={-1}>
            {say(`practiceTab.review.${ended}`, { name })}
          </Heading>
        </Title>
        {say(`practiceTab.review.${ended}Text`, { name, wants: scenario.wants })}
      </Alert>
      {!isGood && <p>{say('practiceTab.review.good', { outcome: scenario.goodOutcome })}</p>}
      <section>
        <h4>{say('practiceTab.trend.title', { name })}</h4>
        <MoodTrend trend={review.trend} direction={review.direction} />
        <SM>
          <Span hue="grey">{say('practiceTab.trend.legend')}</Span>
        </SM>
      </section>
      <TrendTable trend={review.trend} />
      {review.turningPoints.length > 0 && (
        <section>
          <h4>{say('practiceTab.review.turning', { name })}</h4>
          <ul>
            {review.turningPoints.map((point) => (
              <li key={point.turn}>{sayTurningPoint(point, say)}</li>
            ))}
          </ul>
        </section>
      )}
      {review.unanswered.length > 0 && (
        <section>
          <h4>{say('practiceTab.review.unanswered', { name })}</h4>
          <ul>
            {review.unanswered.map((topic) => (
              <li key={topic}>
                <bdi>{topic}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>{say('practiceTab.review.calms', { name })}</h4>
        <p dir="auto">{scenario.calms.about}</p>
        <h4>{say('practiceTab.review.angers', { name })}</h4>
        <p dir="auto">{scenario.angers.about}</p>
      </section>
      <LessonLinks lessons={lessons} onOpen={onLesson} />
      <Ways>
        {!isGood && <WorstTurn review={review} onTryAgain={onTryAgain} />}
        <Button size="small" onClick={() => onTryAgain(0)}>
          {say('practiceTab.review.again')}
        </Button>
        <Button size="small" onClick={onLeave}>
          {say('practiceTab.review.other')}
        </Button>
      </Ways>
    </Block>
  );
}

/** The way back to where it went wrong most. */
function WorstTurn({ review, onTryAgain }: Pick<Props, 'review' | 'onTryAgain'>) {
  const say = useAdminWords();
  const [worst] = [...review.turns].sort((a, b) => b.change - a.change);
  if (worst === undefined || worst.turn === 0) return null;
  return (
    <Button size="small" isPrimary onClick={() => onTryAgain(worst.turn)}>
      {say('practiceTab.play.tryAgainFrom', { number: worst.turn + 1 })}
    </Button>
  );
}

function sayTurningPoint({ turn, change, helped, harmed }: TurnReview, say: AdminSay): string {
  const [move] = change < 0 ? helped : harmed;
  const why = move === undefined ? '' : say(`practiceTab.move.${move.key}`);
  return say(`practiceTab.review.${change < 0 ? 'turnCalmed' : 'turnUpset'}`, {
    number: turn + 1,
    why,
  });
}

const Heading = styled.h3`
  margin: 0;
  font: inherit;

  &:focus {
    outline: none;
  }
`;

const Block = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 90ch;

  p {
    margin: 0;
  }

  h4 {
    margin: 0;
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  ul {
    margin: 0;
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;
