import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';

type Stretch = { start: number; end: number };
type Style = Stretch & { kind: 'bold' | 'italic' | 'link' };

export type MarkedTextProps = {
  text: string;
  /** Offsets in UTF-16 units, in order, not overlapping. */
  marks: readonly Stretch[];
  /**
   * `loud` asks for something to be done about it, `quiet` points at it, `told` points at it in a long text, `struck`
   * is what would go.
   */
  look?: 'loud' | 'quiet' | 'told';
  /** How the words will look where they go; these may overlap each other and the marks. */
  styles?: readonly Style[];
};

/** A text exactly as it is, line breaks and all, with some stretches standing out. */
export function MarkedText({ text, marks, look = 'loud', styles = [] }: MarkedTextProps) {
  const Mark = LOOKS[look];
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(
      <Styled key={at} text={text} start={at} end={start} styles={styles} />,
      <Mark key={`mark-${start}`}>
        <Styled text={text} start={start} end={end} styles={styles} />
      </Mark>,
    );
    at = end;
  }
  pieces.push(<Styled key={at} text={text} start={at} end={text.length} styles={styles} />);
  return <Text>{pieces}</Text>;
}

type StyledProps = Stretch & { text: string; styles: readonly Style[] };

/** One stretch of the text, cut wherever a style begins or ends. */
function Styled({ text, start, end, styles }: StyledProps) {
  const within = styles.filter((style) => style.start < end && style.end > start);
  if (within.length === 0) return <>{text.slice(start, end)}</>;
  const cuts = within.flatMap((style) => [style.start, style.end]);
  const places = [...new Set([start, end, ...cuts.filter((cut) => cut > start && cut < end)])].sort(
    (a, b) => a - b,
  );
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const kinds = within.filter((style) => style.start <= from && style.end >= to);
    const words = text.slice(from, to);
    return kinds.reduce<ReactNode>((inner, { kind }) => {
      const Look = STYLES[kind];
      return <Look key={`${from}-${kind}`}>{inner}</Look>;
    }, words);
  });
}

/** Customers and templates write in their own direction, whatever the screen's. */
const Text = styled.div`
  white-space: pre-wrap;
  unicode-bidi: plaintext;
`;

const LoudMark = styled.mark`
  padding: 0 2px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => getColor({ theme, variable: 'background.warning' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.warning' })};
`;

const QuietMark = styled.mark`
  background: none;
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const ToldMark = styled.mark`
  padding: 0 1px;
  border-bottom: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.warningEmphasis' })};
  background: none;
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const LOOKS = { loud: LoudMark, quiet: QuietMark, told: ToldMark };

const Bold = styled.strong`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

/** Looks like a link and is none: a preview is for reading. */
const LinkLook = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
`;

const STYLES = { bold: Bold, italic: 'em', link: LinkLook } as const;
