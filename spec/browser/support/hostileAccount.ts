import path from 'node:path';
import { Account } from '../../../simulator/account/Account';
import {
  ENTRY_OBJECT,
  layOutEntry,
  type SampleEntry,
} from '../../../simulator/account/entries/layOutEntry';
import { html, text as asText, type Macro } from '../../../simulator/account/macros/Macro';
import { objectTypesOf } from '../../../simulator/account/makeAccount';
import { measuredTickets } from '../../../simulator/account/search/measuredTickets';
import { ines, mara, tobias } from '../../../simulator/tickets/people';
import angry from '../../../src/practice/scenarios/en/angry.json';
import { payloads } from '../../injection/payloads';

/** As `EntrySchema` takes titles. */
const TITLE_CHARS = 120;

/** A value of a template is cut behind this (`cleanValue`). */
const VALUE_CHARS = 480;

/** The payloads, several to a text, none cut: a page is loaded once for all of them. */
export function packed(chars: number): string[] {
  const packs: string[] = [];
  for (const { text } of payloads) {
    const last = packs.at(-1);
    const fits = last !== undefined && last.length + text.length + 3 <= chars;
    if (fits) packs[packs.length - 1] = `${last} · ${text}`;
    else packs.push(text);
  }
  return packs;
}

export const titles = packed(TITLE_CHARS).map((title) => title.slice(0, TITLE_CHARS));
export const values = packed(VALUE_CHARS);

/** The reply that asks for whatever a customer controls. */
export const ALL_VALUES = 'Everything that a customer may say';

const PLACEHOLDERS = [
  ...['ticket.title', 'ticket.brand.name', 'ticket.tags', 'ticket.group.name'],
  ...['ticket.requester.name', 'ticket.requester.email', 'ticket.requester.notes'],
  ...['ticket.requester.custom_fields.plan', 'ticket.organization.name'],
  ...['ticket.organization.details', 'ticket.ticket_field_4410004', 'fact.constructor'],
];

const usual: Omit<SampleEntry, 'key' | 'title'> = {
  states: ['angry', 'frustrated', 'disappointed', 'worried', 'confused', 'sad', 'happy', 'neutral'],
  family: 'make-right',
  language: 'en',
  template: 'Hi,\n\nlet me look into it.',
};

const entries: SampleEntry[] = [
  {
    ...usual,
    key: 'constructor',
    title: ALL_VALUES,
    details: { safe: true },
    facts: [{ key: 'constructor', kind: 'text', label: 'A word', example: 'any' }],
    template: [
      ...PLACEHOLDERS.map((name) => `**{{ ${name} | default: 'none' }}**`),
      "[site]({{ ticket.ticket_field_4410004 | default: 'x' }})",
      "[page](https://good.example/{{ ticket.title | default: 'x' }})",
    ].join('\n'),
  },
  ...titles.map((title, index): SampleEntry => {
    // Every second one is sound, but for its words.
    const words = index % 2 === 0 ? title.replace(/[{}]/gu, '|') : title;
    const line = title.trim() === '' ? 'blank' : title;
    return {
      ...usual,
      key: `reply-${index}`,
      title: line,
      template: `Hi,\n\n${words}\n\n- ${words}\n\nBye.`,
      earlier: [{ template: `Hi, ${words}`, at: '2026-03-01T08:00:00Z', by: title }],
      ...(index % 4 === 0 && {
        facts: [{ key: 'a', kind: 'text', label: line, example: line }],
        template: `Hi,\n\n${words} **{{ fact.a }}**`,
        brands: [line],
        groups: [line],
        details: { when: [`a ${words}`.slice(0, 200)] },
      }),
    };
  }),
];

const macros: Macro[] = titles.map((title, index) => ({
  title: `${title}::${title}`,
  description: title,
  actions: [
    index % 2 === 0
      ? html(`<p>Hello, ${title} bye for now.</p>`)
      : asText(`Hello, ${title} bye for now.`),
    { field: title, value: title },
  ],
}));

/** Fields of a record in which something else may stand than Attune writes there. */
const FIELDS = [
  ...['schema_version', 'status', 'position', 'language', 'family', 'states', 'situations'],
  ...['channels', 'facts', 'gesture', 'brands', 'groups', 'details', 'origin', 'versions'],
];

const [scenario] = angry;

/** An account in which whoever could write anything has written payloads. */
export function hostileAccount(): Account {
  const groups = values.map((name, index) => ({
    id: 301 + index,
    name,
    description: name,
    members: [],
  }));
  const brands = values.map((name, index) => ({
    id: 501 + index,
    name,
    subdomain: name,
    isDefault: index === 0,
  }));
  const measured = measuredTickets(600, Date.now()).map((ticket, index) => ({
    ...ticket,
    subject: titles[index % titles.length] ?? '',
    brand: brands[index % brands.length] ?? ticket.brand,
    groupId: 301 + (index % groups.length),
    tags: [
      ...ticket.tags,
      `attune_used_reply-${index % titles.length}`,
      titles[index % titles.length] ?? '',
    ],
  }));
  const account = new Account({
    objects: objectTypesOf(path.resolve('requirements.json')),
    agents: 'full',
    limit: { requests: 100_000, windowMs: 60_000 },
    people: [mara, { ...tobias, name: values[0] ?? '' }, ines],
    tickets: measured,
    ...{ macros, groups, brands },
  });
  const by = { at: '2026-03-08T12:00:00Z', by: 9002 };
  const table = account.table(ENTRY_OBJECT);
  for (const [index, entry] of entries.entries()) {
    const record = layOutEntry(entry, index, by);
    const field = index % 4 === 3 ? FIELDS[(index >> 2) % FIELDS.length] : undefined;
    const broken = field === undefined ? {} : { [field]: entry.title };
    const { custom_object_fields: sound } = record;
    table.put({ ...record, custom_object_fields: { ...sound, ...broken } });
  }
  const sessions = account.table('attune_learning');
  for (const [index, words] of values.entries()) {
    const hostile = {
      ...scenario,
      key: `own-${index}`,
      title: `Own ${words}`.slice(0, 300),
      customer: { name: words.slice(0, 300), about: words.slice(0, 300), patience: 3 },
      opening: { subject: words.slice(0, 300), text: `${scenario?.opening.text ?? ''}\n${words}` },
      facts: [words.slice(0, 300)],
      wants: words.slice(0, 300),
    };
    sessions.put({
      name: words,
      external_id: `scenario-own-${index}`,
      custom_object_fields: {
        ...{
          schema_version: 1,
          kind: index % 3 === 0 ? 'scenario-draft' : 'scenario',
          model: words,
        },
        data: JSON.stringify(hostile),
      },
      created_at: by.at,
      updated_at: by.at,
      created_by_user_id: '9002',
      updated_by_user_id: '9002',
    });
  }
  return account;
}
