import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { useList } from '../../ui/words';
import type { SessionReview } from '../../practice/reviewSession';
import type { Mood } from '../../practice/Session';
import { CALM_BELOW } from '../../practice/moods';
import { useAdminWords } from '../words';
import { sayMood } from './MoodLine';
import { STATE_HUES } from '../../ui/stateHues';

const WIDTH = 240;
const HEIGHT = 80;
const INSET = 8;
const HOTTEST = 100;

type Props = Pick<SessionReview, 'trend' | 'direction'>;

/** The customer's mood from reply to reply: further up is calmer; behind the line they are calm. */
export function MoodTrend({ trend, direction }: Props) {
  const say = useAdminWords();
  const list = useList();
  const points = placePoints(trend);
  const steps = list(trend.map((mood) => sayMood(mood, say)));
  return (
    <Chart
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say('practiceTab.trend.label', { direction: direction ?? 'steady', steps })}
    >
      <line
        className="calm"
        x1="0"
        x2={WIDTH}
        y1={heightOf(CALM_BELOW)}
        y2={heightOf(CALM_BELOW)}
      />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, mood }) => (
        <Dot key={x} cx={x} cy={y} r="5" $hue={STATE_HUES[mood.state]}>
          <title>{sayMood(mood, say)}</title>
        </Dot>
      ))}
    </Chart>
  );
}

function placePoints(trend: readonly Mood[]): { x: number; y: number; mood: Mood }[] {
  const step = (WIDTH - 2 * INSET) / Math.max(1, trend.length - 1);
  return trend.map((mood, at) => ({ x: INSET + at * step, y: heightOf(mood.heat), mood }));
}

function heightOf(heat: number): number {
  return INSET + (heat / HOTTEST) * (HEIGHT - 2 * INSET);
}

const Chart = styled.svg`
  display: block;
  width: 100%;
  max-width: 320px;
  height: auto;
  fill: none;
  stroke: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  stroke-width: 2;
  stroke-linejoin: round;

  .calm {
    stroke: ${({ theme }) => getColor({ theme, variable: 'border.successEmphasis' })};
    stroke-width: 1;
    stroke-dasharray: 3 4;
  }

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;

const Dot = styled.circle<{ $hue: string }>`
  fill: ${({ theme, $hue }) =>
    getColor({ theme, hue: $hue, dark: { shade: 400 }, light: { shade: 700 } })};
  stroke: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;
