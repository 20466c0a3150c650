import { getColor } from '@zendeskgarden/react-theming';
import { LG } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import type { Counted } from './InsightsView';
import { useNumbers } from './useNumbers';

/** What the figures are of, and what is not in them. */
export function Limits({ counted }: { counted: Counted }) {
  const say = useAdminWords();
  const { time } = useNumbers();
  const solved = counted.tickets.filter(({ isSolved }) => isSolved);
  const unknown = solved.filter(({ outcome }) => outcome.solvedAt === null).length;
  return (
    <section aria-labelledby="insights-limits">
      <LG tag="h3" isBold id="insights-limits">
        {say('insights.limits.title')}
      </LG>
      <List>
        <li>{say('insights.limits.tags')}</li>
        <li>{say('insights.limits.lag', { at: time(counted.at) })}</li>
        <li>{say('insights.limits.ratings')}</li>
        <li>{say('insights.limits.times', { unknown, solved: solved.length })}</li>
        {counted.odd > 0 && <li>{say('insights.limits.odd', { count: counted.odd })}</li>}
        <li>{say('insights.limits.bounds')}</li>
      </List>
    </section>
  );
}

const List = styled.ul`
  max-width: 80ch;
  margin: ${({ theme }) => theme.space.xs} 0 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
