import type { Entry } from '../../../library/Entry';
import type { LintRule } from '../LintRule';
import { runsOfEntry } from '../OthersIndex';

const SOURCE =
  'DESIGN.md, "Never scripted: vary": two of a kind crowd out what else could be offered';

/** Of all runs of three words of two entries, those that both have: from this share on they say the same. */
const ALIKE_FROM = 0.5;

/** Below these runs, some fifteen words, a few stock phrases make the half. */
const LEAST_RUNS = 6;

const REPLY =
  'I have read your message from the first line to the last, and I would rather put this right than explain it away.';

/** Says in other words hardly anything that another entry does not say. */
export const nearDuplicate: LintRule = {
  code: 'near-duplicate',
  severity: 'warning',
  languages: 'any',
  source: SOURCE,
  fires: [
    { template: REPLY, others: [{ key: 'other', template: REPLY.replace('rather', 'sooner') }] },
    {
      language: 'ja',
      template: '本来であれば、簡単に済むはずのご用件でした。確認して明日までにご連絡いたします。',
      others: [
        {
          key: 'other',
          language: 'ja',
          template: '本来であれば、簡単に済むはずのご用件でした。確認してご連絡いたします。',
        },
      ],
    },
  ],
  silent: [
    {
      template: REPLY,
      others: [
        {
          key: 'other',
          template: 'I will see to it and write to you by tomorrow, as soon as I know more.',
        },
      ],
    },
    { template: REPLY, others: [{ key: 'other', language: 'de', template: REPLY }] },
    { key: 'same', template: REPLY, others: [{ key: 'same', template: REPLY }] },
    {
      template: REPLY,
      channels: ['email'],
      others: [{ key: 'other', channels: ['messaging'], template: REPLY }],
    },
    {
      template: REPLY,
      brands: ['Larkfield'],
      others: [{ key: 'other', brands: ['Elmwood'], template: REPLY }],
    },
  ],
  find: ({ entry }, others) => {
    const runs = runsOfEntry(entry);
    if (runs.size < LEAST_RUNS) return [];
    let nearest: { other: Entry; likeness: number } | null = null;
    for (const [other, shared] of others.sharing(runs, entry.language)) {
      if (other.key === entry.key || areApart(entry, other)) continue;
      const likeness = (2 * shared) / (runs.size + runsOfEntry(other).size);
      if (likeness >= ALIKE_FROM && likeness > (nearest?.likeness ?? 0))
        nearest = { other, likeness };
    }
    if (nearest === null) return [];
    const { other, likeness } = nearest;
    const values = { title: other.title.slice(0, 120), percent: Math.round(likeness * 100) };
    return [{ start: 0, end: 0, values, other: other.key }];
  },
};

/** Never offered on the same ticket: each only for brands, groups or channels that the other is not for. */
function areApart(one: Entry, other: Entry): boolean {
  const differ = (these: readonly string[] = [], those: readonly string[] = []): boolean =>
    these.length > 0 && those.length > 0 && !these.some((name) => those.includes(name));
  return (
    differ(one.brands, other.brands) ||
    differ(one.groups, other.groups) ||
    differ(one.channels, other.channels)
  );
}

/** The same name in the list. */
export const sameTitle: LintRule = {
  code: 'same-title',
  severity: 'warning',
  languages: 'any',
  source: 'Agents and admins tell entries apart by their titles',
  fires: [{ title: 'Take it over', others: [{ key: 'other', title: ' take it  OVER ' }] }],
  silent: [
    { title: 'Take it over', others: [{ key: 'other', title: 'Own it' }] },
    { key: 'same', title: 'Take it over', others: [{ key: 'same', title: 'Take it over' }] },
    { title: '', others: [{ key: 'other', title: '' }] },
  ],
  find: ({ entry: { key, title, language } }, others) => {
    if (title.trim() === '') return [];
    const other = others.withTitle(title, language).find((one) => one.key !== key);
    if (other === undefined) return [];
    return [
      {
        field: 'title',
        start: 0,
        end: title.length,
        values: { title: title.trim() },
        other: other.key,
      },
    ];
  },
};
