import { Layer, Sankey } from 'recharts';
import styled, { useTheme } from 'styled-components';
import { MOODS, type Summary } from '../../insights/summarize';
import type { Mood } from '../../insights/TicketOutcome';
import { useAdminWords } from '../words';
import { useChartColors } from './chartColors';
import { useNumbers } from './useNumbers';
import { useWidth } from './useWidth';
import { nameMood } from './writeReports';

const HEIGHT_PX = 380;
const NODE_PX = 12;

/** As far as recharts tells it. */
type NodeShape = { x: number; y: number; width: number; height: number; index: number };
type LinkShape = {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  sourceControlX: number;
  targetControlX: number;
  linkWidth: number;
  index: number;
};

/** How customers came, at the start of the line, and how they left, at its end; as broad as there are tickets. */
export function FlowChart({ flow }: { flow: Summary['flow'] }) {
  const say = useAdminWords();
  const { count } = useNumbers();
  const colors = useChartColors();
  const { rtl, fontSizes } = useTheme();
  const [frame, width] = useWidth<HTMLDivElement>();
  const came = MOODS.filter((mood) => flow.some(({ from }) => from === mood));
  const left = MOODS.filter((mood) => flow.some(({ to }) => to === mood));
  const nodes = [
    ...came.map((mood) => ({ mood, name: nameMood(mood, say), isEnd: false })),
    ...left.map((mood) => ({ mood, name: nameMood(mood, say), isEnd: true })),
  ];
  const links = flow.map(({ from, to, tickets }) => ({
    source: came.indexOf(from),
    target: came.length + left.indexOf(to),
    value: tickets,
  }));
  const sumOf = (mood: Mood, isEnd: boolean) =>
    flow.reduce((sum, one) => sum + ((isEnd ? one.to : one.from) === mood ? one.tickets : 0), 0);
  const names = width < 560 ? 108 : 168;
  /** A chart knows no direction: where lines are read from the right, it is drawn the other way round. */
  const at = (x: number) => (rtl ? width - x : x);

  function drawNode({ x, y, width: breadth, height, index }: NodeShape) {
    const node = nodes[index];
    if (node === undefined) return <Layer />;
    const edge = node.isEnd ? at(x + breadth) + (rtl ? -8 : 8) : at(x) + (rtl ? 8 : -8);
    return (
      <Layer>
        <rect
          x={rtl ? at(x + breadth) : x}
          y={y}
          width={breadth}
          height={Math.max(1, height)}
          fill={colors.mood(node.mood)}
        />
        <text
          x={edge}
          y={y + height / 2}
          dy="0.35em"
          fontSize={fontSizes.sm}
          textAnchor={node.isEnd === rtl ? 'end' : 'start'}
          fill={colors.text}
        >
          {node.name} <tspan fill={colors.subtle}>{count(sumOf(node.mood, node.isEnd))}</tspan>
        </text>
      </Layer>
    );
  }

  function drawLink(link: LinkShape) {
    const one = flow[link.index];
    if (one === undefined) return <path />;
    const { sourceX, sourceControlX, targetControlX, targetX, sourceY, targetY } = link;
    const [x1, x2, x3, x4] = [sourceX, sourceControlX, targetControlX, targetX].map(at);
    return (
      <Link
        d={`M${x1},${sourceY} C${x2},${sourceY} ${x3},${targetY} ${x4},${targetY}`}
        stroke={colors.mood(one.from)}
        strokeWidth={Math.max(1, link.linkWidth)}
      >
        <title>
          {`${nameMood(one.from, say)} → ${nameMood(one.to, say)}: ${count(one.tickets)}`}
        </title>
      </Link>
    );
  }

  return (
    <Frame ref={frame} dir="ltr" aria-hidden="true">
      {width > 0 && (
        <Sankey
          width={width}
          height={HEIGHT_PX}
          data={{ nodes, links }}
          nodeWidth={NODE_PX}
          nodePadding={14}
          // In the order of the states, whatever crosses least.
          sort={false}
          iterations={0}
          margin={{ top: 8, bottom: 8, left: names, right: names }}
          accessibilityLayer={false}
          node={drawNode}
          link={drawLink}
        />
      )}
    </Frame>
  );
}

const Frame = styled.div`
  min-height: ${HEIGHT_PX}px;
  overflow: hidden;
`;

const Link = styled.path`
  fill: none;
  stroke-opacity: 0.35;

  &:hover {
    stroke-opacity: 0.65;
  }
`;
