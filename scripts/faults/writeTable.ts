import type { FaultKind } from '../../simulator/faults/Fault';
import { FAULT_NAMES, GROUPS, type Group } from './faultNames';
import { faultsOf, type Call, type Moment } from './Moment';
import type { Verdict } from './runCell';

export type Run = { moment: Moment; verdicts: readonly Verdict[] };

const INTRO = `# What Attune does when Zendesk does not

Every call that Attune makes in these moments, with everything that can go wrong with it. Each cell was played in a
browser, with the built app in the simulator; the table is written by \`npm run faults\`, and \`npm test\` plays a part
of it and holds this page against the list of cells.

A cell is green where there was no uncaught error and none in the console, no empty page, no word lost or inserted
twice; where what was wanted was done or a sentence said why not; and where it could be done without a reload as soon
as the trouble was over.

| in a cell | |
| --- | --- |
| ✓ | done as if nothing had happened, perhaps after asking again |
| 1, 2 … | the sentence of that number is shown, and what it offers leads on |
| ○ | what this call brings is left out, the rest works, and it comes by itself later |
| — | this cannot befall: a reading whose answer is lost is a lost reading, a number has no text, a text no id |
| ✗ | red: see below the table |
`;

/** The whole matrix as Markdown; the same runs make the same text. */
export function writeTable(runs: readonly Run[]): string {
  const red = runs.flatMap(({ verdicts }) => verdicts).filter(({ faults }) => faults.length > 0);
  const count = runs.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  const parts = [
    INTRO,
    `${count} cells, ${red.length === 0 ? 'none of them red' : `${red.length} of them red`}.\n`,
    ...runs.map(writeMoment),
    writeNames(),
  ];
  return parts.join('\n');
}

function writeMoment({ moment, verdicts }: Run): string {
  const sentences: string[] = [];
  const numberOf = (sentence: string): number => {
    const said = tidy(sentence);
    if (!sentences.includes(said)) sentences.push(said);
    return sentences.indexOf(said) + 1;
  };
  const markOf = (call: Call, kind: FaultKind): string => {
    if (!faultsOf(call).includes(kind)) return '—';
    const verdict = verdicts.find(({ cell }) => cell.call === call && cell.kind === kind);
    if (verdict === undefined) return '';
    if (verdict.faults.length > 0) return '✗';
    const { reached } = verdict;
    if (reached?.kind !== 'told') return '✓';
    return reached.sentence === null ? '○' : String(numberOf(reached.sentence));
  };
  const tables = Object.entries(GROUPS).flatMap(([as, groups]) => {
    const calls = moment.calls.filter(
      (call) => (call.as === 'handshake' ? 'call' : call.as) === as,
    );
    return calls.length === 0 ? [] : groups.map((group) => writeGroup(group, calls, markOf));
  });
  const red = verdicts
    .filter(({ faults }) => faults.length > 0)
    .map(
      ({ cell, faults }) => `- ✗ ${rowOf(cell.call)}, ${nameOf(cell.kind)}: ${faults.join('; ')}`,
    );
  return [
    `## ${moment.title}\n`,
    `${moment.says}\n`,
    ...tables,
    ...(sentences.length > 0
      ? [`${sentences.map((one, at) => `${at + 1}. ${one}`).join('\n')}\n`]
      : []),
    ...(red.length > 0 ? [`${red.join('\n')}\n`] : []),
  ].join('\n');
}

function writeGroup(
  { title, kinds }: Group,
  calls: readonly Call[],
  markOf: (call: Call, kind: FaultKind) => string,
): string {
  const rows = [
    [title, ...kinds.map(nameOf)],
    ['---', ...kinds.map(() => ':-:')],
    ...calls.map((call) => [rowOf(call), ...kinds.map((kind) => markOf(call, kind))]),
  ];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function writeNames(): string {
  const lines = Object.values(FAULT_NAMES).map(([short, long]) => `| ${short} | ${long} |`);
  return ['## The columns\n', '| column | what goes wrong |', '| --- | --- |', ...lines, ''].join(
    '\n',
  );
}

/** A row's first cell. */
export function rowOf({ on, why }: Call): string {
  return `\`${on}\` ${why}`.trim();
}

export function nameOf(kind: FaultKind): string {
  return kind === 'cut' || kind === 'forbidden' ? kind : FAULT_NAMES[kind][0];
}

/** A sentence as the page has it: ids that are made anew in each run say nothing. */
export function tidy(sentence: string): string {
  return sentence
    .replace(/\b01[0-9A-Z]{20,}\b/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
