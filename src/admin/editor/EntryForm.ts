import type { Intensity, Signal, State } from '../../emotion/Reading';
import type { AskedDetail, ChannelKind, Entry } from '../../library/Entry';
import type { EntryContent, EntryStatus } from '../../library/KeptEntry';
import type { PhraseFamily } from '../../library/PhraseFamily';
import type { Situation } from '../../library/Situation';
import type { Fact } from '../../templates/Fact';

/** An entry as it stands in the editor's fields: half written as it may be. */
export type EntryForm = {
  title: string;
  status: EntryStatus;
  language: string;
  states: State[];
  situations: Situation[];
  family: PhraseFamily;
  channels: ChannelKind[];
  /** Line feeds only. */
  template: string;
  facts: FormFact[];
  gesture: boolean;
  safe: boolean;
  asks: boolean;
  asksFor: AskedDetail[];
  /** A phrase a line. */
  when: string;
  signals: Signal[];
  brands: string[];
  groups: string[];
  /** From none to strong means any. */
  intensity: [Intensity, Intensity];
};

/** `row` tells rows apart while keys are being typed; it is not kept. */
export type FormFact = Fact & { row: number };

export type FormField = keyof EntryForm;

/** In the order in which screens and comparisons list them. */
export const FORM_FIELDS = [
  ...(['title', 'status', 'language', 'template', 'facts', 'states', 'situations'] as const),
  ...(['family', 'channels', 'signals', 'intensity', 'when', 'brands', 'groups'] as const),
  ...(['gesture', 'safe', 'asks', 'asksFor'] as const),
] satisfies readonly FormField[];

const ANY_INTENSITY: [Intensity, Intensity] = [0, 3];

export function readForm({ entry, status }: Pick<EntryContent, 'entry' | 'status'>): EntryForm {
  return {
    title: entry.title,
    status,
    language: entry.language,
    states: [...entry.states],
    situations: [...entry.situations],
    family: entry.family,
    channels: [...entry.channels],
    template: withLineFeeds(entry.template),
    facts: entry.facts.map((fact, row) => ({ ...fact, row })),
    gesture: entry.gesture ?? false,
    safe: entry.safe ?? false,
    asks: entry.asks ?? false,
    asksFor: [...(entry.asksFor ?? [])],
    when: (entry.when ?? []).join('\n'),
    signals: [...(entry.signals ?? [])],
    brands: [...(entry.brands ?? [])],
    groups: [...(entry.groups ?? [])],
    intensity: entry.intensity ?? ANY_INTENSITY,
  };
}

/** The entry that the fields say, whether or not it is one yet: `checkEntry` tells. */
export function writeEntry(form: EntryForm, key: string): Entry {
  const when = form.when
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const [from, to] = form.intensity;
  return {
    key,
    title: form.title.trim(),
    states: form.states,
    situations: form.situations,
    family: form.family,
    channels: form.channels,
    language: form.language,
    template: form.template,
    facts: form.facts.map(({ key: name, kind, label, example }) => ({
      key: name,
      kind,
      label,
      example,
    })),
    ...(form.gesture ? { gesture: true } : {}),
    ...(form.asks ? { asks: true } : {}),
    ...(form.asksFor.length > 0 ? { asksFor: form.asksFor } : {}),
    ...(form.safe ? { safe: true } : {}),
    ...(when.length > 0 ? { when } : {}),
    ...(form.signals.length > 0 ? { signals: form.signals } : {}),
    ...(form.brands.length > 0 ? { brands: form.brands } : {}),
    ...(form.groups.length > 0 ? { groups: form.groups } : {}),
    ...(from > ANY_INTENSITY[0] || to < ANY_INTENSITY[1] ? { intensity: form.intensity } : {}),
  };
}

export function isSameForm(one: EntryForm, other: EntryForm): boolean {
  return FORM_FIELDS.every((field) => isSameField(one, other, field));
}

export function isSameField(one: EntryForm, other: EntryForm, field: FormField): boolean {
  return plain(one, field) === plain(other, field);
}

function plain(form: EntryForm, field: FormField): string {
  if (field === 'facts') {
    return JSON.stringify(
      form.facts.map(({ key, kind, label, example }) => [key, kind, label, example]),
    );
  }
  return JSON.stringify(form[field]);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
