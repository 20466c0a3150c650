import { getColor } from '@zendeskgarden/react-theming';
import { SM, XXL } from '@zendeskgarden/react-typography';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Summary } from '../../insights/summarize';
import type { Share } from '../../insights/wilson';
import { useAdminWords } from '../words';
import { useNumbers } from './useNumbers';

/** The four figures that are asked for first. */
export function Figures({ summary }: { summary: Summary }) {
  const say = useAdminWords();
  const { count, share } = useNumbers();
  const { tickets, satisfaction, calmer, moods } = summary;
  const corrected = moods.reduce((sum, one) => sum + one.corrected, 0);

  const range = ({ share: known, low, high }: Share): ReactNode =>
    known !== null && (
      <Hint>{say('insights.figure.range', { low: share(low), high: share(high) })}</Hint>
    );
  const valueOf = ({ share: known }: Share): string => (known === null ? '–' : share(known));

  return (
    <List>
      <Figure name={say('insights.figure.tickets')} value={count(tickets)}>
        <Hint>{say('insights.figure.ticketsHint')}</Hint>
      </Figure>
      <Figure name={say('insights.figure.csat')} value={valueOf(satisfaction)}>
        <Hint>
          {say('insights.figure.csatHint', { good: satisfaction.good, all: satisfaction.all })}
        </Hint>
        {range(satisfaction)}
      </Figure>
      <Figure name={say('insights.figure.calmer')} value={valueOf(calmer)}>
        <Hint>{say('insights.figure.calmerHint', { all: calmer.all })}</Hint>
        {range(calmer)}
      </Figure>
      <Figure name={say('insights.figure.corrected')} value={count(corrected)}>
        <Hint>
          {say('insights.figure.correctedHint', {
            share: share(tickets === 0 ? 0 : corrected / tickets),
          })}
        </Hint>
      </Figure>
    </List>
  );
}

type FigureProps = { name: string; value: string; children: ReactNode };

function Figure({ name, value, children }: FigureProps) {
  return (
    <Box>
      <dt>{name}</dt>
      <dd>
        <XXL tag="span" isBold>
          {value}
        </XXL>
        {children}
      </dd>
    </Box>
  );
}

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: ${({ theme }) => theme.space.md};
  margin: 0;
`;

const Box = styled.div`
  padding: ${({ theme }) => theme.space.md};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};

  dt {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;

const Hint = styled(SM)`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
