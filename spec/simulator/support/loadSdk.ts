import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

/** The parts of `ZAFClient` that the specs use. */
export type Client = {
  get(path: string | readonly string[]): Promise<Record<string, unknown>>;
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Record<string, unknown>>;
  invoke(
    path: string | Record<string, unknown>,
    ...args: unknown[]
  ): Promise<Record<string, unknown>>;
  request(options: string | Record<string, unknown>): Promise<unknown>;
  on(event: string, handler: (message: unknown) => unknown): void;
  off(event: string, handler: (message: unknown) => unknown): void;
  trigger(event: string, message?: unknown): void;
  postMessage(key: string, message?: unknown): void;
  instance(guid: string): Client;
  metadata(): Promise<unknown>;
  context(): Promise<unknown>;
};

/** The window that an app runs in, as far as the SDK looks at it. */
export type AppWindow = {
  Promise: PromiseConstructor;
  parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(
    kind: string,
    listener: (event: { data: unknown; origin: string; source: unknown }) => void,
  ): void;
};

/**
 * Loads the SDK from npm anew, in a window of its own: its counters are global to a module, and every iframe has its own.
 *
 * @param search the query of the iframe's URL
 * @returns what `ZAFClient.init()` gives: `false` where the query lacks `origin` or `app_guid`
 */
export function loadSdk(window: AppWindow, search: string): Client | false {
  const document = { location: { search, hash: '' } };
  const entry = require.resolve('zendesk_app_framework_sdk/lib/index.js');
  const load = (file: string): unknown => {
    const module = { exports: {} as unknown };
    const code = readFileSync(file, 'utf8');
    const names = [
      'require',
      'module',
      'window',
      'document',
      'setTimeout',
      'clearTimeout',
      'Error',
    ];
    const run = compileFunction(code, names, { filename: file }) as (...values: unknown[]) => void;
    run(
      (name: string) => load(`${resolve(dirname(file), name)}.js`),
      module,
      window,
      document,
      // Late-bound, so that a spec can hold the clock.
      (handler: () => void, ms: number) => setTimeout(handler, ms),
      (timer: NodeJS.Timeout) => clearTimeout(timer),
      Error,
    );
    return module.exports;
  };
  const sdk = load(entry) as { init(): Client | false };
  return sdk.init();
}
