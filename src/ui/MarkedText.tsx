import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

type Props = {
  text: string;
  /** Offsets in UTF-16 units, in order, not overlapping. */
  marks: readonly { start: number; end: number }[];
  /** `loud` asks for something to be done about it, `quiet` points at it. */
  look?: 'loud' | 'quiet';
};

/** A text exactly as it is, line breaks and all, with some stretches standing out. */
export function MarkedText({ text, marks, look = 'loud' }: Props) {
  const Mark = look === 'loud' ? LoudMark : QuietMark;
  const pieces = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), <Mark key={start}>{text.slice(start, end)}</Mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <Text>{pieces}</Text>;
}

const Text = styled.div`
  white-space: pre-wrap;
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
