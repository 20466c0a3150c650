import styled from 'styled-components';
import type { Mood } from '../../practice/Session';
import type { AdminSay } from '../../words/Say';
import { useAdminWords } from '../words';
import { StateFace } from '../../ui/StateFace';

type Props = { mood: Pick<Mood, 'state' | 'intensity'>; size?: number };

/** How a customer is: face, word and intensity. */
export function MoodLine({ mood, size = 20 }: Props) {
  const say = useAdminWords();
  return (
    <Line>
      <StateFace state={mood.state} size={size} />
      <span>{sayMood(mood, say)}</span>
    </Line>
  );
}

/** "Angry, clear". */
export function sayMood({ state, intensity }: Props['mood'], say: AdminSay): string {
  const name = say(`state.${state}`);
  if (intensity === 0) return name;
  return say('practiceTab.mood.withIntensity', {
    state: name,
    intensity: say(`intensity.${intensity}`),
  });
}

const Line = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
`;
