import { layOutEntry, type SampleEntry, type SeedRecord } from './layOutEntry';
import { startedEntries } from './startedEntries';

/** A reply with nothing wrong, to be damaged. */
const SOUND: SampleEntry = {
  key: 'broken-sound',
  title: 'Sound',
  states: ['frustrated'],
  situations: ['technical'],
  family: 'make-right',
  language: 'en',
  template: 'Hi,\n\nlet me look into it.',
};

type Damage = {
  name: string;
  /** `null`: the record has none. */
  externalId?: string | null;
  title?: string;
  fields?: Record<string, unknown>;
};

/** Each is damaged in one way; the title says which. */
const damages: readonly Damage[] = [
  { name: 'no-template', fields: { template: null } },
  { name: 'no-states', fields: { states: null } },
  { name: 'unknown-state', fields: { states: 'angry, furious' } },
  { name: 'unknown-situation', fields: { situations: 'delivery, weather' } },
  { name: 'no-family', fields: { family: null } },
  { name: 'unknown-family', fields: { family: 'shrug' } },
  { name: 'language-with-region', fields: { language: 'en-GB' } },
  { name: 'no-status', fields: { status: null } },
  { name: 'newer-layout', fields: { schema_version: 99, states: '{"all":true}' } },
  { name: 'no-layout', fields: { schema_version: null } },
  { name: 'all-empty', fields: everyFieldEmpty() },
  { name: 'details-cut-off', fields: { details: '{"safe": tr' } },
  { name: 'details-a-list', fields: { details: '[1, 2, 3]' } },
  {
    name: 'details-reach-for-the-prototype',
    fields: { details: '{"__proto__": {"isAdmin": true}, "constructor": 1}' },
  },
  { name: 'facts-no-json', fields: { facts: 'amount, date' } },
  { name: 'facts-of-another-shape', fields: { facts: '{"amount": 5}' } },
  {
    name: 'fact-not-declared',
    fields: { template: 'Hi,\n\nwe send {{ fact.amount }} back.', facts: '[]' },
  },
  { name: 'liquid-not-closed', fields: { template: 'Hi {% if ticket.id %}there' } },
  { name: 'unknown-placeholder', fields: { template: 'Hi {{ customer.nickname }}, hello.' } },
  { name: 'far-too-long', fields: { template: `Hi,\n\n${'and so on and on, '.repeat(1650)}` } },
  { name: 'brands-no-names', fields: { brands: '[1, null, {"a": 2}]' } },
  { name: 'title-of-300-characters', title: 'long '.repeat(60) },
  { name: 'title-of-spaces', title: '   ' },
  { name: 'no-external-id', externalId: null },
  { name: 'no-external-id-either', externalId: null },
  { name: 'external-id-with-spaces', externalId: 'Late Parcel / Ärger!' },
  { name: 'external-id-a-path', externalId: '../../users/me' },
  { name: 'external-id-a-prototype', externalId: '__proto__' },
];

/** These are odd and sound all the same: an app is to show them, and to take no harm. */
const oddities: readonly SeedRecord[] = [
  odd('odd-markup', {
    title: '<img src=x onerror="alert(1)"><b>bold</b>',
    template:
      'Hi <script>alert(2)</script> there, <a href="javascript:alert(3)">here</a>. [link](javascript:alert(4))',
  }),
  odd('odd-direction', { title: 'Blurted \u202Etxet desrever\u202C \u200Bhere' }),
  odd('odd-emoji', { title: '👩‍🚒🏳️‍🌈 e\u0301', template: 'Hi 👋🏽,\n\n🙏' }),
  odd('odd-liquid-bomb', {
    title: 'Never done filling',
    template:
      '{% for a in (1..100000) %}{% for b in (1..100000) %}{% for c in (1..100000) %}boom{% endfor %}{% endfor %}{% endfor %}',
  }),
  damaged({ name: 'odd-versions', title: 'Odd versions', fields: { versions: 'not JSON' } }),
  damaged({
    name: 'odd-versions-of-another-shape',
    title: 'Odd versions of another shape',
    fields: { versions: '[{"entry": 1}, null]' },
  }),
  damaged({ name: 'odd-origin', title: 'Odd origin', fields: { origin: 'somewhere else' } }),
  damaged({ name: 'odd-position', title: 'Odd position', fields: { position: null } }),
];

/** Some good replies, and between them whatever may go wrong with a record. */
export function brokenEntries(): SeedRecord[] {
  return [...startedEntries().slice(0, 6), ...damages.map(damaged), ...oddities];
}

function damaged({ name, externalId, title, fields }: Damage): SeedRecord {
  const key = name.startsWith('odd-') ? name : `broken-${name}`;
  const record = odd(key, { title: title ?? `Broken: ${name.replaceAll('-', ' ')}` });
  return {
    ...record,
    external_id: externalId === undefined ? record.external_id : externalId,
    custom_object_fields: { ...record.custom_object_fields, ...fields },
  };
}

function odd(key: string, change: Partial<SampleEntry>): SeedRecord {
  const at = '2026-03-08T12:00:00Z';
  return layOutEntry({ ...SOUND, ...change, key }, 5000, { at, by: 9002, updatedBy: 9099 });
}

function everyFieldEmpty(): Record<string, unknown> {
  const { custom_object_fields: fields } = odd('empty', {});
  return Object.fromEntries(
    Object.keys(fields).map((key) => [key, key === 'gesture' ? false : null]),
  );
}
