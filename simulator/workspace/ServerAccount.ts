import type { RestAnswer, RestBackend, RestRequest } from '../account/RestRequest';
import { isRecord } from '../host/wire';

/** The account that the simulator's server keeps: every tab of the browser has the same one. */
export class ServerAccount implements RestBackend {
  readonly kind: string;
  readonly store: string;
  readonly #url: string;

  /**
   * @param kind such as `ordinary`
   * @param store the name under which the server keeps it
   */
  constructor(kind: string, store: string) {
    this.kind = kind;
    this.store = store;
    this.#url = `/rest/${kind}/${encodeURIComponent(store)}`;
  }

  /** @returns status 0 where the server is out of reach: to an app, no connection */
  async answer(request: RestRequest): Promise<RestAnswer> {
    const answer = await this.#send('POST', JSON.stringify(request));
    if (!isRecord(answer)) return { status: 0, headers: {}, body: null };
    const { status, headers, body } = answer;
    return {
      status: typeof status === 'number' ? status : 0,
      headers: readHeaders(headers),
      body: body ?? null,
    };
  }

  /** Whatever was written is forgotten, and the account is as it was at first. */
  async reset(): Promise<void> {
    await this.#send('DELETE', null);
  }

  async #send(method: string, body: string | null): Promise<unknown> {
    try {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(this.#url, { method, headers, body });
      return await response.json();
    } catch {
      return null; // stopped, or restarting
    }
  }
}

function readHeaders(headers: unknown): Record<string, string> {
  const pairs = isRecord(headers) ? Object.entries(headers) : [];
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
