import { getColor } from '@zendeskgarden/react-theming';
import { Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { standingOf } from '../../practice/openAsks';
import type { SessionReview } from '../../practice/reviewSession';
import type { Session } from '../../practice/Session';
import { useAdminWords } from '../words';
import { MoodLine } from './MoodLine';
import { MoodTrend } from './MoodTrend';

type Props = { session: Session; review: SessionReview };

/** Beside the conversation: who it is, how they are, and what the agent knows of the case. */
export function CustomerCard({ session, review }: Props) {
  const say = useAdminWords();
  const { scenario, ended } = session;
  const { name, about } = scenario.customer;
  const { mood, patience } = standingOf(session);
  return (
    <Card aria-label={say('practiceTab.play.person')}>
      <section>
        <h3>{say('practiceTab.play.mood', { name })}</h3>
        <MoodLine mood={mood} size={36} />
        {review.trend.length > 1 && <MoodTrend trend={review.trend} direction={review.direction} />}
        {ended === null && (
          <div>
            <Span hue="grey">
              {say('practiceTab.play.patience', { left: Math.max(0, patience) })}
            </Span>
          </div>
        )}
      </section>
      <section>
        <h3>{say('practiceTab.play.person')}</h3>
        <p dir="auto">{about}</p>
      </section>
      <section>
        <h3>{say('practiceTab.play.known')}</h3>
        <ul>
          {scenario.facts.map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}

const Card = styled.aside`
  display: grid;
  align-content: start;
  gap: ${({ theme }) => theme.space.md};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  h3 {
    margin: 0 0 ${({ theme }) => theme.space.xxs};
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    margin: 0;
  }

  ul {
    margin: 0;
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }
`;
