import { inWords } from '../inWords';
import { isRecord } from '../wire';
import type { Workspace } from '../Workspace';
import { routes } from './routes';

/** What the SDK's `client.request` gets back: jQuery's arguments of `done` or of `fail`. */
export type RequestAnswer = {
  outcome: 'done' | 'fail';
  status: number;
  responseArgs: [unknown, string, unknown];
  /** Why the simulator could not do it, or `null`. */
  refused: string | null;
};

/**
 * Answers `client.request` from the simulator's own memory; nothing leaves the browser.
 *
 * @param asked the options as the app gave them: `url`, `type`, `httpCompleteResponse`; the rest has no effect here
 */
export function answerRequest(workspace: Workspace, asked: unknown): RequestAnswer {
  const options = isRecord(asked) ? asked : {};
  const { url } = options;
  const method = typeof options['type'] === 'string' ? options['type'].toUpperCase() : 'GET';
  if (typeof url !== 'string' || !url.startsWith('/')) {
    return {
      ...asFail(0, 'error', null),
      refused: `${method} ${inWords(url)}: the simulator has no network`,
    };
  }

  const path = url.replace(/[?#].*$/s, '');
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  if (workspace.settings.failing.has(path)) {
    return {
      ...asFail(500, 'Internal Server Error', { error: 'InternalServerError' }),
      refused: `${method} ${path}: the simulator was told to fail it`,
    };
  }
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match) {
      const body = route.answer(workspace, match[1] ?? '', new URLSearchParams(query));
      return body === null
        ? asFail(404, 'Not Found', { error: 'RecordNotFound', description: 'Not found' })
        : asDone(body, options['httpCompleteResponse'] === true);
    }
  }
  return {
    ...asFail(404, 'Not Found', {
      error: { title: 'Invalid endpoint', message: 'InvalidEndpoint: Not found' },
    }),
    refused: `${method} ${path}: not simulated (404 InvalidEndpoint)`,
  };
}

export function asFail(status: number, statusText: string, body: unknown): RequestAnswer {
  const xhr = xhrLike(status, statusText, body);
  return { outcome: 'fail', status, responseArgs: [xhr, 'error', statusText], refused: null };
}

function asDone(body: unknown, isComplete: boolean): RequestAnswer {
  const xhr = xhrLike(200, 'OK', body);
  const result = isComplete ? { ...xhr, headers: { 'content-type': 'application/json' } } : body;
  return { outcome: 'done', status: 200, responseArgs: [result, 'success', xhr], refused: null };
}

function xhrLike(status: number, statusText: string, body: unknown): Record<string, unknown> {
  return {
    readyState: 4,
    status,
    statusText,
    responseJSON: body,
    responseText: body === null ? '' : JSON.stringify(body),
  };
}
