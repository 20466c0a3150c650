import type { RecordFailure } from '../RecordStore';
import { part } from './part';
import type { RestLine } from './RestLine';

/** As many as one request tells of. */
const MANY = 100;

/** Users as REST shows them, by id: those that there are, and what has kept others from being told. */
export type FoundUsers = {
  users: ReadonlyMap<string, unknown>;
  failure: RecordFailure | null;
};

type Answer = { kind: 'user'; user: unknown } | RecordFailure;

/** The account's users, each asked for once; together with others where that is possible. */
export class ZafUsers {
  private readonly answers = new Map<string, Promise<Answer>>();

  constructor(private readonly line: RestLine) {}

  async load(ids: readonly string[]): Promise<FoundUsers> {
    const wanted = [...new Set(ids)].filter((id) => /^\d{1,20}$/.test(id));
    const unasked = wanted.filter((id) => !this.answers.has(id));
    for (let start = 0; start < unasked.length; start += MANY) {
      this.ask(unasked.slice(start, start + MANY));
    }
    const users = new Map<string, unknown>();
    let failure: RecordFailure | null = null;
    for (const id of wanted) {
      const answer = await this.answers.get(id);
      if (answer?.kind === 'failed') failure = answer;
      else if (answer?.user !== undefined) users.set(id, answer.user);
    }
    return { users, failure };
  }

  private ask(ids: readonly string[]): void {
    const url = `/api/v2/users/show_many.json?ids=${ids.join()}`;
    const asking = this.line.ask({ method: 'GET', url });
    for (const id of ids) {
      const answer = asking.then((all): Answer => {
        if (all.kind === 'failed') {
          this.answers.delete(id);
          return all;
        }
        const list = all.kind === 'answer' ? part(all.body, 'users') : [];
        const users: unknown[] = Array.isArray(list) ? list : [];
        return { kind: 'user', user: users.find((user) => String(part(user, 'id')) === id) };
      });
      this.answers.set(id, answer);
    }
  }
}
