import { deserialize, serialize } from 'node:v8';
import type { ZafClient } from '../../src/zendesk/zaf/ZafClient';
import { loadSdk, type AppWindow } from '../simulator/support/loadSdk';

const ORIGIN = 'https://desk.example';

/** A call as the SDK posts it. */
export type AskedCall = { id: number; request: string; params: unknown };

/** A host that answers as it is told, and the SDK from npm that has to live with that. */
export type LyingHost = {
  client: ZafClient;
  /** What it posts for the `count`-th call since this was set; nothing where there is none. */
  answers: (call: AskedCall, count: number) => readonly unknown[];
  /** Calls since `answers` was set last are counted from 0. */
  asked: AskedCall[];
  /** What handlers of ours have thrown; what the SDK stumbles over is its own. */
  thrown: unknown[];
  post(message: unknown): void;
};

export function openLyingHost(): LyingHost {
  let hear: Parameters<AppWindow['addEventListener']>[1] = () => undefined;
  const parent = {
    postMessage: (message: unknown): void => {
      const call: unknown = typeof message === 'string' ? JSON.parse(message) : message;
      if (!isCall(call)) return;
      host.asked.push(call);
      for (const answer of host.answers(call, host.asked.length - 1)) {
        void Promise.resolve().then(() => host.post(answer));
      }
    },
  };
  const window: AppWindow = {
    Promise,
    parent,
    addEventListener: (_kind, listener) => {
      hear = listener;
    },
  };
  const sdk = loadSdk(window, `?origin=${encodeURIComponent(ORIGIN)}&app_guid=guid-1`);
  if (sdk === false) throw new Error('the SDK did not start');
  const client: ZafClient = {
    get: (paths) => sdk.get(paths),
    set: (path, value) => sdk.set(path, value),
    invoke: (path, ...args) => sdk.invoke(path, ...args),
    request: (options) => sdk.request(options),
    on: (event, handler) =>
      sdk.on(event, (message) => {
        try {
          return handler(message);
        } catch (error) {
          host.thrown.push(error);
          throw error;
        }
      }),
    off: (event, handler) => sdk.off(event, handler),
  };
  const host: LyingHost = {
    client,
    answers: () => [],
    asked: [],
    thrown: [],
    post(message) {
      try {
        hear({ data: deserialize(serialize(message)), origin: ORIGIN, source: parent });
      } catch {
        // A browser tells its console, and goes on.
      }
    },
  };
  host.post({ key: 'zaf.app.registered', message: { metadata: {}, context: {} } });
  return host;
}

function isCall(message: unknown): message is AskedCall {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    'request' in message &&
    'params' in message
  );
}
