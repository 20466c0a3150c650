import type { Details, Failure } from '../Zendesk';
import { AT_LEISURE, readPaths, refusedPaths } from './ask';
import { PEOPLE, sourceOf, type RecordName, type Source } from './detailSources';
import { part } from './part';
import { readNumber } from './readNumber';
import { requestBody, type Body } from './requestBody';
import type { ZafClient } from './ZafClient';

type From = (path: string) => unknown;
type Wanted = { placeholder: string; source: Source };
type Records = ReadonlyMap<RecordName, Body | Failure>;

/** What templates ask for beyond the ticket itself: one bulk read of ZAF, and REST only for what ZAF lacks. */
export class ZafDetails {
  /** REST's answers for the open ticket, by address; every one costs some of the account's quota. */
  private answers = new Map<string, Promise<Body | Failure>>();
  private answersFor: number | null = null;

  constructor(private readonly client: ZafClient) {}

  async load(placeholders: ReadonlySet<string>): Promise<Details | Failure> {
    const wanted = [...placeholders].flatMap((placeholder): Wanted[] => {
      const source = sourceOf(placeholder);
      return source === null ? [] : [{ placeholder, source }];
    });
    const names = new Set(wanted.flatMap(({ source }) => source.record ?? []));
    const paths = new Set(['ticket.id', ...wanted.flatMap(({ source }) => source.paths)]);
    for (const name of names) for (const path of pathsTo(name)) paths.add(path);

    const answer = await readPaths(this.client, [...paths], AT_LEISURE);
    if (answer.kind === 'failed') return answer;
    const ticketId = readNumber(answer.values['ticket.id']);
    if (!Number.isSafeInteger(ticketId) || ticketId <= 0) {
      return { kind: 'failed', reason: 'malformed', detail: 'The ticket came without number.' };
    }
    if (ticketId !== this.answersFor) this.answers = new Map();
    this.answersFor = ticketId;

    const from: From = (path) => answer.values[path];
    const records = await this.loadRecords(names, from);
    const refused = new Set(refusedPaths(answer));
    const details: Details = { kind: 'loaded', ticketId, values: {}, missing: [] };
    for (const { placeholder, source } of wanted) {
      const record = source.record === null ? undefined : records.get(source.record);
      const needed = [...source.paths, ...(source.record === null ? [] : pathsTo(source.record))];
      if (record?.kind === 'failed' || needed.some((path) => refused.has(path))) {
        details.missing.push(placeholder);
        continue;
      }
      const value = source.read(from, record?.body);
      if (value !== null) details.values[placeholder] = value;
    }
    return details;
  }

  /** All at once, people in one request. A record that there is none of (no organization) is left out. */
  private async loadRecords(names: ReadonlySet<RecordName>, from: From): Promise<Records> {
    const ids = [...names].flatMap((name) => {
      const id = idOf(name, from);
      return id === null ? [] : [{ name, id }];
    });
    const people = new Set(ids.filter(({ name }) => isPerson(name)).map(({ id }) => id));
    const peopleUrl = `/api/v2/users/show_many.json?ids=${[...people].sort((a, b) => a - b).join()}`;
    const records = await Promise.all(
      ids.map(async ({ name, id }): Promise<[RecordName, Body | Failure]> => {
        if (isPerson(name)) return [name, findUser(await this.request(peopleUrl, 'users'), id)];
        return [name, await this.request(`/api/v2/${ADDRESSES[name](id)}`, RECORD_KEYS[name])];
      }),
    );
    return new Map(records);
  }

  private request(url: string, key: string): Promise<Body | Failure> {
    const known = this.answers.get(url);
    if (known !== undefined) return known;
    const { answers } = this;
    const asking = requestBody(this.client, url, key).then((answer) => {
      if (answer.kind === 'failed') answers.delete(url);
      return answer;
    });
    answers.set(url, asking);
    return asking;
  }
}

const ADDRESSES = {
  ticket: (id: number) => `tickets/${id}.json`,
  form: (id: number) => `ticket_forms/${id}.json`,
  organization: (id: number) => `organizations/${id}.json`,
} as const;

const RECORD_KEYS = {
  ticket: 'ticket',
  form: 'ticket_form',
  organization: 'organization',
} as const;

function isPerson(name: RecordName): name is keyof typeof PEOPLE {
  return Object.hasOwn(PEOPLE, name);
}

/** Where ZAF tells a record's id. */
function pathsTo(name: RecordName): string[] {
  if (isPerson(name)) return [PEOPLE[name].path];
  return [name === 'ticket' ? 'ticket.id' : `ticket.${name}`];
}

function idOf(name: RecordName, from: From): number | null {
  const [path = ''] = pathsTo(name);
  const value = from(path);
  const owner = isPerson(name) ? PEOPLE[name].find(value) : value;
  const id = readNumber(name === 'ticket' ? owner : part(owner, 'id'));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

function findUser(answer: Body | Failure, id: number): Body | Failure {
  if (answer.kind === 'failed') return answer;
  const users: unknown[] = Array.isArray(answer.body) ? answer.body : [];
  return { kind: 'body', body: users.find((user) => readNumber(part(user, 'id')) === id) };
}
