/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeAccount } from '../../simulator/account/makeAccount';
import { ENTRY_OBJECT } from '../../src/library/records/entryFields';
import { PLACEHOLDERS } from '../../src/templates/placeholders';
import { loadLocale } from '../../src/zendesk/zaf/loadLocale';
import { ZafAccount } from '../../src/zendesk/zaf/ZafAccount';
import type { ZafClient } from '../../src/zendesk/zaf/ZafClient';
import { ZafOutcomeSearch } from '../../src/zendesk/zaf/ZafOutcomeSearch';
import { ZafRecordStore } from '../../src/zendesk/zaf/ZafRecordStore';
import { ZafReplyEditor } from '../../src/zendesk/zaf/ZafReplyEditor';
import { ZafTicketTags } from '../../src/zendesk/zaf/ZafTicketTags';
import { ZafZendesk } from '../../src/zendesk/zaf/ZafZendesk';
import { listedCalls } from '../browser/support/listedCalls';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { aDraft } from '../zendesk/recordStoreContract';
import { see } from '../zendesk/ScriptedClient';

/** The only files that may name an address of Zendesk's REST API: what they ask for is asked for below. */
const ASKING = [
  'ZafAccount.ts',
  'ZafCustomerHistory.ts',
  'ZafDetails.ts',
  'ZafOutcomeSearch.ts',
  'ZafRecordStore.ts',
  'ZafUsers.ts',
  'writeInJobs.ts',
];

/** One with everything that a placeholder may ask for. */
const TICKET = 48_226;

/** What is asked of the real SDK: `GET /api/v2/…`, `get ticket.id`. */
async function record(): Promise<{ client: ZafClient; asked: Set<string> }> {
  jest.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) });
  const { workspace, open } = openWorkspace({ account: makeAccount('started') });
  workspace.configure({ role: 'admin' });
  const { client } = open('export-crash');
  await see(new Promise<void>((resolve) => client.on('app.registered', () => resolve())));
  const asked = new Set<string>();
  return {
    asked,
    client: {
      on: (name, handler) => client.on(name, handler),
      off: (name, handler) => client.off(name, handler),
      request: (options) => {
        asked.add(`${options.type} ${options.url.replace(/\?.*$/s, '')}`);
        return client.request(options);
      },
      get: (paths) => {
        for (const name of paths) asked.add(`get ${name}`);
        return client.get(paths);
      },
      set: (name, value) => {
        asked.add(`set ${name}`);
        return client.set(name, value);
      },
      invoke: (name, ...args) => {
        asked.add(`invoke ${name}`);
        return client.invoke(name, ...args);
      },
    },
  };
}

/** Asks for everything that Attune can ask Zendesk for. */
async function askForAll(client: ZafClient): Promise<void> {
  const store = new ZafRecordStore(client);
  const list = await store.loadRecords(ENTRY_OBJECT);
  const draft = aDraft('a-reply');
  const made = await store.createRecord(ENTRY_OBJECT, draft);
  if (list.kind === 'failed' || made.kind !== 'written') throw new Error(JSON.stringify(made));
  await store.updateRecord(ENTRY_OBJECT, made.record, draft);
  await store.loadNewest(ENTRY_OBJECT, 1);
  const found = await store.findRecord(ENTRY_OBJECT, 'a-reply');
  if (found.kind !== 'record' || found.record === null) throw new Error(JSON.stringify(found));
  await store.deleteRecord(ENTRY_OBJECT, found.record);
  await store.writeRecords(ENTRY_OBJECT, [aDraft('one'), aDraft('two')]);

  const account = new ZafAccount(client);
  await account.loadMe();
  await account.loadNames(['9002']);
  await account.loadMacros();
  await account.loadBrands();
  await account.loadGroups();
  await account.loadTicket(TICKET);

  const search = new ZafOutcomeSearch(client);
  const query = { tag: 'attune', from: '2026-01-01', until: '2026-02-01' };
  await search.loadCount(query);
  await search.loadPage(query, null);

  const zendesk = new ZafZendesk(client, 'Attune');
  await loadLocale(client);
  await zendesk.loadTicket();
  await zendesk.loadCustomerHistory();
  const fields = ['ticket.ticket_field_1', 'ticket.ticket_field_option_title_1'];
  const owners = ['ticket.requester', 'ticket.organization'];
  const ownFields = owners.map((owner) => `${owner}.custom_fields.plan`);
  await zendesk.loadDetails(new Set([...PLACEHOLDERS, ...fields, ...ownFields]));
  await zendesk.insert({ ticketId: TICKET, requesterId: null, as: 'reply', html: 'x', text: 'x' });
  zendesk.setHeight(400);
  await zendesk.openFullPage();

  const editor = new ZafReplyEditor(client);
  const now = await editor.loadDraft();
  if (now.kind !== 'draft') throw new Error(now.detail);
  await editor.replaceDraft({ ticketId: TICKET, before: now.content, after: 'y' });
  await new ZafTicketTags(client).change(TICKET, () => ({ add: ['attune'], remove: ['wedding'] }));
}

/** An address as the page writes it. */
const nameOf = (asked: string) =>
  asked
    .replace(/(custom_objects\/)\w+/, '$1{object}')
    .replace(/(records\/)(?!count)\w+/, '$1{id}')
    .replace(/(job_statuses\/)[^/.]+/, '$1{id}')
    .replace(/(custom_field_)\d+/, '$1{id}')
    .replace(/\/\d+(?=[/.])/, '/{id}');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('The privacy page', () => {
  it('lists what Attune asks of Zendesk, and nothing else', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => {});
    const { client, asked } = await record();
    await see(askForAll(client));
    const { endpoints, paths } = listedCalls();
    const names = [...new Set([...asked].map(nameOf))].sort();
    expect(names.filter((name) => name.includes('/api/'))).toEqual([...endpoints].sort());
    expect(names.filter((name) => !name.includes('/api/'))).toEqual([...new Set(paths)].sort());
  });

  it('knows of every file that asks', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const asking = files.filter((file) => /\.tsx?$/.test(file) && isAsking(file));
    expect(asking.map((file) => path.basename(file)).sort()).toEqual(ASKING);
  });
});

/** Whether a file's code names an address. */
function isAsking(file: string): boolean {
  const lines = readFileSync(path.join('src', file), 'utf8').split('\n');
  return lines.some((line) => !/^\s*(?:\/\*|\*)/.test(line) && /['`]\/api\/v2\/[a-z]/.test(line));
}

describe('listedCalls', () => {
  it('takes an address for what it is, whatever its ids are, and no other', () => {
    const { knowsEndpoint, knowsPath } = listedCalls();
    expect(knowsEndpoint('GET', '/api/v2/users/12/related.json')).toBe(true);
    expect(knowsEndpoint('GET', '/api/v2/custom_objects/attune_entry/records?page[size]=1')).toBe(
      true,
    );
    for (const url of [
      '/api/v2/users/12/identities.json',
      '/api/v2/users/12/x/related.json',
      '/api/v2/custom_objects/other/records',
      'https://elsewhere.example/api/v2/users/me.json',
      '/api/v2/users/meXjson',
    ]) {
      expect(knowsEndpoint('GET', url)).toBe(false);
    }
    expect(knowsEndpoint('POST', '/api/v2/users/me.json')).toBe(false);
    expect(knowsPath('get', 'ticket.customField:custom_field_77')).toBe(true);
    expect(knowsPath('set', 'ticket.subject')).toBe(false);
  });
});
