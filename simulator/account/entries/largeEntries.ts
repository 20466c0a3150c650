import { pick, scatter } from '../scatter';
import { layOutEntry, type SampleEntry, type SeedRecord } from './layOutEntry';
import { phrases, type Phrases } from './phrases';

/** English as often as the others together. */
const LANGUAGES = ['en', 'de', 'en', 'es', 'en', 'fr', 'en', 'ja'];
const FAMILIES = [
  'sorry',
  'understand',
  'thank',
  'make-right',
  'patience',
  'make-better',
  'matters',
];
const STATUSES = ['active', 'active', 'active', 'draft', 'active', 'active', 'archived'] as const;
const CHANNELS = [['email'], [], ['messaging'], ['email', 'messaging']];
/** 9099 has left, and is nobody's any more. */
const AUTHORS = [9001, 9002, 9003, 9099];
const FIRST_AT = Date.UTC(2025, 5, 2, 7);
const HOUR_MS = 3_600_000;

/** So many replies, all different and always the same, in five languages. */
export function largeEntries(count: number): SeedRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const at = FIRST_AT + index * 3 * HOUR_MS;
    const hasHistory = index % 11 === 0;
    const entry = makeEntry(index);
    return layOutEntry(
      hasHistory ? { ...entry, earlier: [earlierOf(entry, at)] } : entry,
      (index + 1) * 10,
      {
        at: asTime(at),
        ...(hasHistory && { updatedAt: asTime(at + 48 * HOUR_MS) }),
        by: pick(AUTHORS, index),
        updatedBy: pick(AUTHORS, index * 7 + 3),
      },
    );
  });
}

/** Each number has its own combination, and is little like its neighbours. */
function makeEntry(index: number): SampleEntry {
  const language = pick(LANGUAGES, index);
  const words = phrases[language];
  if (!words) throw new Error(`There are no phrases in ${language}.`);
  const situation = pick(Object.keys(words.situations), scatter(index, 1));
  const states = Object.keys(words.states);
  const state = pick(states, scatter(index, 2));
  const action = scatter(index, 3) % words.actions.length;
  const [title, sentence] = words.situations[situation] ?? ['', ''];
  const said = pick(words.states[state] ?? [], scatter(index, 4));
  const last = words.actions[action] ?? '';
  return {
    key: `${language}-${situation}-${state}-${String(index + 1).padStart(4, '0')}`,
    title: `${title}: ${words.actionTitles[action] ?? ''} (${index + 1})`,
    states: index % 4 === 0 ? [state, pick(states, scatter(index, 5))].filter(isFirst) : [state],
    situations: index % 9 === 0 ? [] : [situation],
    family: pick(FAMILIES, scatter(index, 6)),
    channels: pick(CHANNELS, scatter(index, 7)),
    language,
    template: `${words.greeting}${capital(said, words)} ${sentence}\n\n${last}`,
    facts: last.includes('fact.date')
      ? [{ key: 'date', kind: 'date', label: words.dateLabel, example: words.dateExample }]
      : [],
    status: pick(STATUSES, index),
    ...(index % 50 === 7 && { gesture: true }),
    ...(index % 40 === 3 && { brands: ['Ledgerline'] }),
    ...(index % 60 === 5 && { groups: ['Billing', 'Escalations'] }),
    ...(index % 13 === 0 && { details: { safe: true } }),
    ...(index % 3 === 0 && {
      origin: `${state}-${situation} ${String(index).padStart(16, '0')}`,
    }),
  };
}

/** English, German and French go on after a greeting's comma; the others begin anew. */
function capital(sentence: string, { greeting }: Phrases): string {
  return greeting.trimEnd().endsWith(',')
    ? sentence
    : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function earlierOf(
  entry: SampleEntry,
  at: number,
): { template: string; at: string; by: string | null } {
  const template = entry.template.replace(/\n\n[^\n]*$/, '\n\n…');
  return { template, at: asTime(at), by: '9002' };
}

function isFirst(item: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(item) === index;
}

function asTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
