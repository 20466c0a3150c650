import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tickets } from '../tickets/tickets';
import { ines, mara, tobias } from '../tickets/people';
import { Account } from './Account';
import { accountKinds, type AccountKind, type Traits } from './accountKinds';
import { brokenEntries } from './entries/brokenEntries';
import { largeEntries } from './entries/largeEntries';
import { ENTRY_OBJECT, type SeedRecord } from './entries/layOutEntry';
import { startedEntries } from './entries/startedEntries';
import { readAccountTicket } from './search/AccountTicket';
import { measuredTickets } from './search/measuredTickets';
import { readObjectTypes, type ObjectType } from './objects/ObjectType';

/** What the app in this repository would have installed. */
const REQUIREMENTS = resolve(__dirname, '../../requirements.json');

/**
 * A fresh account of one kind. In specs: `new Workspace({ …, account: makeAccount('started') })`.
 *
 * @param options.objects the app's custom objects; those of this repository's `requirements.json` if not given
 * @param options.now milliseconds since 1970: the account's clock
 * @throws Error where `requirements.json` is not as Zendesk takes it
 */
export function makeAccount(
  kind: AccountKind,
  options: { objects?: readonly ObjectType[]; now?: () => number } = {},
): Account {
  const { hasObjects, agents, limit, entries, measured } = accountKinds[kind];
  const objects = hasObjects ? (options.objects ?? objectTypesOf(REQUIREMENTS)) : [];
  const now = options.now ?? (() => Date.now());
  const people = [
    mara,
    tobias,
    ines,
    ...tickets.flatMap(({ requester }) => (requester ? [requester] : [])),
  ];
  const account = new Account(
    {
      ...{ objects, agents, limit, people },
      tickets: [...tickets.map(readAccountTicket), ...measuredTickets(measured, now())],
    },
    now,
  );
  const table = account.objects.get(ENTRY_OBJECT);
  // An app without this object has nothing lying there.
  if (table) for (const record of SEEDS[entries]()) table.put(record);
  return account;
}

const SEEDS: Record<Traits['entries'], () => SeedRecord[]> = {
  none: () => [],
  started: startedEntries,
  several: () => largeEntries(250),
  large: () => largeEntries(2000),
  broken: brokenEntries,
};

/**
 * The custom objects that an installed app brings; none where its package has no `requirements.json`.
 *
 * @throws Error that names the file, where Zendesk would not install the app
 */
export function objectTypesOf(file: string): ObjectType[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return []; // most apps need nothing of an account
  }
  try {
    return readObjectTypes(JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${why}`, { cause: error });
  }
}
