import { GROWTH, type Figure } from './figures';

/** `worse`: by more than figures of its kind vary. `new`: nothing was committed to compare it with. */
export type Verdict = 'better' | 'same' | 'worse' | 'new' | 'not a number';

export type Compared = { name: string; before: number | null; now: number; verdict: Verdict };

/** Ratios by name, as committed in figures.json. */
export type Committed = Readonly<Record<string, number>>;

/** Sets each figure beside the committed one. */
export const compareFigures = (figures: readonly Figure[], committed: Committed): Compared[] =>
  figures.map(({ name, kind, ratio: now }) => {
    const before = committed[name] ?? null;
    return { name, before, now, verdict: judge(before, now, GROWTH[kind]) };
  });

const judge = (before: number | null, now: number, growth: number): Verdict => {
  if (!Number.isFinite(now)) return 'not a number';
  if (before === null) return 'new';
  if (now > before * (1 + growth)) return 'worse';
  return now < before / (1 + growth) ? 'better' : 'same';
};

/** What got worse, and what else is to be known, in lines. */
export const sayComparison = (compared: readonly Compared[]): string => {
  const ratio = (value: number) => `${value.toFixed(2)} ×`;
  const lines = (verdict: Verdict, what: string) =>
    compared
      .filter((one) => one.verdict === verdict)
      .map(
        ({ name, before, now }) =>
          `${what}: ${name}, ${before === null ? '' : `${ratio(before)} → `}${ratio(now)}`,
      );
  const told = [
    ...lines('not a number', 'NOT MEASURED'),
    ...lines('worse', 'WORSE'),
    ...lines('better', 'better'),
    ...lines('new', 'new'),
  ];
  const same = compared.filter(({ verdict }) => verdict === 'same').length;
  return [...told, `${same} of ${compared.length} figures are as committed.`].join('\n');
};
