import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { ScenarioProgress } from '../../practice/Progress';
import type { Scenario } from '../../practice/Scenario';
import { useAdminWords } from '../words';
import { MoodLine } from './MoodLine';

type Props = {
  scenario: Scenario;
  /** Kept by this account, not ours. */
  isOwn: boolean;
  played: ScenarioProgress | undefined;
  onStart: () => void;
};

/** One invented customer to choose. */
export function ScenarioCard({ scenario, isOwn, played, onStart }: Props) {
  const say = useAdminWords();
  const { title, state, intensity, situation, channel, difficulty } = scenario;
  const traits = [
    say(`situation.${situation}`),
    say(`practiceTab.channel.${channel}`),
    say(`practiceTab.difficulty.${difficulty}`),
    ...(isOwn ? [say('practiceTab.ofOurs')] : []),
  ];
  return (
    <Card type="button" data-scenario={scenario.key} onClick={onStart}>
      <strong dir="auto">{title}</strong>
      <MoodLine mood={{ state, intensity }} />
      <Span hue="grey">{traits.join(' · ')}</Span>
      <SM>
        {played === undefined ? (
          <Span hue="grey">{say('practiceTab.notTried')}</Span>
        ) : (
          say('practiceTab.best', {
            ending: say(`practiceTab.ending.${played.best}`),
            times: played.plays,
          })
        )}
      </SM>
    </Card>
  );
}

const Card = styled.button`
  display: grid;
  align-content: start;
  justify-items: start;
  gap: ${({ theme }) => theme.space.xxs};
  width: 100%;
  height: 100%;
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 1px;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
