import styled from 'styled-components';
import type { Mood } from '../../practice/Session';
import { useAdminWords } from '../words';
import { MoodLine } from './MoodLine';

/** What stands behind the picture of the trend. */
export function TrendTable({ trend }: { trend: readonly Mood[] }) {
  const say = useAdminWords();
  return (
    <details>
      <Summary>{say('practiceTab.trend.table')}</Summary>
      <Steps>
        {trend.map((mood, at) => (
          // The same mood may come twice; its place does not change.
          <li key={at}>
            {at === 0
              ? say('practiceTab.trend.start')
              : say('practiceTab.trend.reply', { number: at })}
            : <MoodLine mood={mood} />
          </li>
        ))}
      </Steps>
    </details>
  );
}

const Summary = styled.summary`
  cursor: pointer;
`;

const Steps = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;
