import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { CustomerReading } from '../emotion/readCustomer';
import { useWords } from '../ui/words';
import { drawTrend } from './drawTrend';

const WIDTH = 64;
const HEIGHT = 22;
/** With more, the points would touch each other. */
const MAX_DOTS = 9;

type Props = Pick<CustomerReading, 'trend' | 'direction'> & {
  /** Of the state now, for the last point. */
  hue: string;
};

/** How the customer's mood went from message to message: up is better. Nothing where there is one message only. */
export function TrendLine({ trend, direction, hue }: Props) {
  const say = useWords();
  if (direction === null) return null;
  const { line, points, last } = drawTrend(
    trend.map(({ reading }) => reading),
    WIDTH,
    HEIGHT,
  );
  return (
    <Block
      role="img"
      aria-label={say('trend.over', { direction, count: trend.length })}
      title={say('trend.over', { direction, count: trend.length })}
    >
      <Chart viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" $hue={hue}>
        <polyline points={line} />
        {points.length <= MAX_DOTS &&
          points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r="1.6" className="before" />)}
        <circle cx={last.x} cy={last.y} r="3" />
      </Chart>
      <SM aria-hidden="true">
        <Span hue="grey">{say(`trend.${direction}`)}</Span>
      </SM>
    </Block>
  );
}

const Block = styled.div`
  flex: none;
  display: grid;
  justify-items: end;
  margin-inline-start: auto;
`;

const Chart = styled.svg<{ $hue: string }>`
  width: ${WIDTH}px;
  height: ${HEIGHT}px;
  overflow: visible;
  ${({ theme }) => theme.rtl && 'transform: scaleX(-1);'}
  fill: none;
  stroke: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;

  circle {
    fill: ${({ theme, $hue }) =>
      getColor({ theme, hue: $hue, dark: { shade: 400 }, light: { shade: 700 } })};
    stroke: none;
  }

  .before {
    fill: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;
