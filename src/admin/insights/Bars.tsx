import { Bar, BarChart, Cell, ErrorBar, XAxis, YAxis } from 'recharts';
import styled, { useTheme } from 'styled-components';
import { useChartColors } from './chartColors';
import { useWidth } from './useWidth';

export type BarRow = {
  key: string;
  name: string;
  /** What the bar says in words, at the end of its line. */
  note: string;
  /** One a series, from 0 on. */
  values: readonly number[];
  /** The ends of an interval around the first value. */
  low?: number;
  high?: number;
  /** Too few to compare. */
  isPale?: boolean;
};

type Props = {
  rows: readonly BarRow[];
  /** Bars of the same stack stand in one line. */
  series: readonly { stack: string; color: string }[];
  /** The end of the scale; that of the longest bar if not given. */
  max?: number;
};

const ROW_PX = 30;
const PALE = 0.35;
/** As wide as letters are on average, and a bit. */
const LETTER_PX = 6.6;

/** Lying bars, one line a row, between a name and a note. A table stands behind it: to screen readers it is nothing. */
export function Bars({ rows, series, max }: Props) {
  const colors = useChartColors();
  const { rtl, fontSizes } = useTheme();
  const [frame, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < 480;
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const names = isNarrow ? 104 : Math.min(width * 0.36, longest * LETTER_PX + 20);
  const notes = isNarrow ? 92 : 124;
  const stacks = new Set(series.map(({ stack }) => stack)).size;
  const data = rows.map((row) => ({
    ...row,
    // Whiskers are told as distances.
    interval: [(row.values[0] ?? 0) - (row.low ?? 0), (row.high ?? 0) - (row.values[0] ?? 0)],
  }));
  const hasIntervals = rows.some(({ low }) => low !== undefined);

  return (
    // Left to right in all languages: mirrored by hand, because a chart knows no direction.
    <Frame ref={frame} dir="ltr" aria-hidden="true">
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * (ROW_PX + (stacks - 1) * 12) + 8}
          data={data}
          margin={{ top: 4, bottom: 4, left: rtl ? notes : 0, right: rtl ? 0 : notes }}
          barCategoryGap={hasIntervals ? '28%' : '22%'}
          barGap={1}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            hide
            reversed={rtl}
            domain={max === undefined ? [0, 'dataMax'] : [0, max]}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={names}
            interval={0}
            orientation={rtl ? 'right' : 'left'}
            axisLine={{ stroke: colors.line }}
            tickLine={false}
            tick={({ y, payload }: Tick) => {
              const row = rows[payload.index];
              if (row === undefined) return <g />;
              const line = { y: Number(y), dy: '0.35em', fontSize: fontSizes.sm };
              return (
                <g>
                  <text
                    {...line}
                    x={rtl ? width - names + 8 : names - 8}
                    textAnchor={rtl ? 'start' : 'end'}
                    fill={colors.text}
                  >
                    {cut(row.name, Math.floor((names - 8) / LETTER_PX))}
                    <title>{row.name}</title>
                  </text>
                  <text
                    {...line}
                    x={rtl ? notes - 8 : width - notes + 8}
                    textAnchor={rtl ? 'end' : 'start'}
                    fill={row.isPale === true ? colors.subtle : colors.text}
                  >
                    {row.note}
                  </text>
                </g>
              );
            }}
          />
          {series.map(({ stack, color }, at) => (
            <Bar
              key={`${stack} ${color}`}
              dataKey={(row: BarRow) => row.values[at] ?? 0}
              stackId={stack}
              fill={color}
              isAnimationActive={false}
            >
              {rows.map((row) => (
                <Cell key={row.key} fillOpacity={row.isPale === true ? PALE : 1} />
              ))}
              {hasIntervals && at === 0 && (
                <ErrorBar dataKey="interval" width={6} strokeWidth={1.5} stroke={colors.text} />
              )}
            </Bar>
          ))}
        </BarChart>
      )}
    </Frame>
  );
}

type Tick = { y: number | string; payload: { index: number } };

function cut(words: string, most: number): string {
  const letters = Array.from(words);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : words;
}

const Frame = styled.div`
  min-height: ${ROW_PX}px;
  overflow: hidden;
`;
