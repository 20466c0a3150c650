import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { ScenarioProgress } from '../../practice/Progress';
import type { Scenario } from '../../practice/Scenario';
import { useAdminWords } from '../words';
import { CardButton } from './CardButton';
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
    <Card data-scenario={scenario.key} onClick={onStart}>
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

const Card = styled(CardButton)`
  display: grid;
  align-content: start;
  justify-items: start;
  gap: ${({ theme }) => theme.space.xxs};
  height: 100%;
  padding: ${({ theme }) => theme.space.sm};
`;
