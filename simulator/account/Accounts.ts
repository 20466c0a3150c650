import type { Account } from './Account';
import { readAccountKind, type AccountKind } from './accountKinds';
import { makeAccount } from './makeAccount';
import type { ObjectType } from './objects/ObjectType';

/** The accounts of one running simulator, each kept under a name of its own until it is forgotten. */
export class Accounts {
  readonly #objects: readonly ObjectType[];
  readonly #accounts = new Map<string, Account>();

  /** @param objects the custom objects of the installed app */
  constructor(objects: readonly ObjectType[]) {
    this.#objects = objects;
  }

  /** The account as it stands; a fresh one where it was not asked for before. */
  get(kind: AccountKind, store: string = kind): Account {
    const name = nameOf(kind, store);
    const known = this.#accounts.get(name);
    if (known) return known;
    const account = makeAccount(kind, { objects: this.#objects });
    this.#accounts.set(name, account);
    return account;
  }

  /** Puts an account of one's own making in its place. */
  keep(kind: AccountKind, store: string, account: Account): void {
    this.#accounts.set(nameOf(kind, store), account);
  }

  /** The account of a path such as `/rest/large/my-spec`, or `null` where it names none. */
  named(path: string): { kind: AccountKind; store: string } | null {
    const [, name = '', store = ''] = /^\/rest\/([\w-]+)\/([\w.-]{1,80})$/.exec(path) ?? [];
    const kind = readAccountKind(name);
    return kind && store !== '' ? { kind, store } : null;
  }

  /** The next one to ask finds it fresh. */
  forget(kind: AccountKind, store: string = kind): void {
    this.#accounts.delete(nameOf(kind, store));
  }
}

function nameOf(kind: AccountKind, store: string): string {
  return `${kind}/${store}`;
}
