import { isBlank, type Line } from './Line';
import { CODE_LINES, LOG_LINES, type MachineLines } from './machineLines';

const OPENING_FENCE = /^\s{0,3}(?:```|~~~)/u;

/** Only an opening fence names a language. */
const CLOSING_FENCE = /^\s{0,3}(?:```|~~~)[`~]*$/u;

/** Claims fenced code: from fence to fence; a fence that nobody closes holds to the end of its paragraph. */
export function markFences(lines: readonly Line[]): void {
  const closings = lines.flatMap(({ text }, index) => (CLOSING_FENCE.test(text) ? [index] : []));
  let next = 0;
  for (let open = 0; open < lines.length; open += 1) {
    if (!OPENING_FENCE.test(lines[open]?.text ?? '')) continue;
    while ((closings[next] ?? lines.length) <= open) next += 1;
    const close = closings[next] ?? endOfParagraph(lines, open);
    for (const line of lines.slice(open, close + 1)) line.kind = 'code';
    open = close;
  }
}

/** Claims log lines, stack traces, dumps and unfenced code, with the lines beside them that go with them. */
export function markMachine(lines: readonly Line[]): void {
  markLike(lines, LOG_LINES, 'log');
  markLike(lines, CODE_LINES, 'code');
}

function markLike(
  lines: readonly Line[],
  { alone, beside }: MachineLines,
  kind: 'log' | 'code',
): void {
  for (const line of lines) {
    if (line.kind === null && !isBlank(line) && alone.some((pattern) => pattern.test(line.text))) {
      line.kind = kind;
    }
  }
  const spread = (line: Line, neighbor: Line | undefined): void => {
    if (line.kind !== null || neighbor?.kind !== kind || isBlank(line)) return;
    if (beside.some((pattern) => pattern.test(line.text))) line.kind = kind;
  };
  lines.forEach((line, index) => spread(line, lines[index - 1]));
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined) spread(line, lines[index + 1]);
  }
}

function endOfParagraph(lines: readonly Line[], start: number): number {
  let end = start;
  for (;;) {
    const next = lines[end + 1];
    if (next === undefined || isBlank(next)) return end;
    end += 1;
  }
}
