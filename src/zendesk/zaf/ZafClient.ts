/**
 * The part of ZAF's client that Attune uses, as both SDKs have it (neither ships types). Calls reject on a top-level
 * error; in a bulk call an error of one path stands in `errors` of the result instead, which must be looked at.
 * https://developer.zendesk.com/api-reference/apps/apps-core-api/client_api/
 */
export interface ZafClient {
  get(paths: string[]): Promise<unknown>;
  invoke(path: string, ...args: unknown[]): Promise<unknown>;
  on(event: string, handler: (message: unknown) => void): void;
  /** Needs the very function that `on` was given. */
  off(event: string, handler: (message: unknown) => void): void;
}

export interface ZafSdk {
  /** `false` where the page's address has no `origin` or `app_guid`: it was opened outside Zendesk. */
  init(): ZafClient | false;
}
