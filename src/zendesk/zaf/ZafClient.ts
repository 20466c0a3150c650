/**
 * The part of ZAF's client that Attune uses, as both SDKs have it (neither ships types). Calls reject on a top-level
 * error; in a bulk call an error of one path stands in `errors` of the result instead, which must be looked at.
 * https://developer.zendesk.com/api-reference/apps/apps-core-api/client_api/
 */
export interface ZafClient {
  get(paths: string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(path: string, ...args: unknown[]): Promise<unknown>;
  /** Zendesk's REST API, as the signed-in agent; rejects with what looks like an XHR. Is never given up by the SDK. */
  request(options: ZafRequest): Promise<unknown>;
  /** What a handler returns or throws counts for hooks (`ticket.save`) only. */
  on(event: string, handler: (message: unknown) => unknown): void;
  /** Needs the very function that `on` was given. */
  off(event: string, handler: (message: unknown) => unknown): void;
}

/** jQuery's words, and two of ZAF's own. */
export type ZafRequest = {
  url: string;
  type: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  contentType?: 'application/json';
  /** JSON. */
  data?: string;
  /** Resolves with status and headers as well, in place of the body alone. */
  httpCompleteResponse?: boolean;
  /** Whether ZAF itself waits and asks again where it was asked too often (429); it does unless told not to. */
  autoRetry?: boolean;
};

export interface ZafSdk {
  /** `false` where the page's address has no `origin` or `app_guid`: it was opened outside Zendesk. */
  init(): ZafClient | false;
}
