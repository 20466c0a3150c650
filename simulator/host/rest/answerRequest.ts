import { noEndpoint, statusTextOf } from '../../account/restAnswers';
import type { RestAnswer, RestRequest } from '../../account/RestRequest';
import { findRoute, splitUrl } from '../../account/Route';
import { inWords } from '../inWords';
import { isRecord } from '../wire';
import type { Workspace } from '../Workspace';
import { deskRoutes, meRoute } from './deskRoutes';
import { readRequest } from './readRequest';

/** What the SDK's `client.request` gets back: jQuery's arguments of `done` or of `fail`. */
export type RequestAnswer = {
  outcome: 'done' | 'fail';
  status: number;
  responseArgs: [unknown, string, unknown];
  /** Why the simulator could not do it, or `null`. */
  refused: string | null;
};

type Reply = { answer: RestAnswer; refused: string | null };

/**
 * Answers `client.request`: what concerns the tickets at the desk from them, all else from the account. Nothing leaves
 * the simulator.
 *
 * @param asked the options as the app gave them: `url`, `type`, `data`, `contentType`, `httpCompleteResponse` and
 *   `autoRetry`; the rest has no effect here
 * @param onRetry told how many seconds pass before the request is made again, because it was made too often
 */
export async function answerRequest(
  workspace: Workspace,
  asked: unknown,
  onRetry: (seconds: number) => void = () => undefined,
): Promise<RequestAnswer> {
  const options: Record<string, unknown> = isRecord(asked) ? asked : {};
  const { url } = options;
  const isComplete = options['httpCompleteResponse'] === true;
  if (typeof url !== 'string' || !url.startsWith('/')) {
    const method = typeof options['type'] === 'string' ? options['type'].toUpperCase() : 'GET';
    const refused = `${method} ${inWords(url)}: the simulator has no network`;
    return { ...asArguments(lost(), isComplete), refused };
  }
  const request = readRequest(url, options, workspace.asker);
  let { answer, refused } = await tryToReach(workspace, request);
  // ZAF's own doing: apps never see a 429 that they did not ask to see.
  while (answer.status === 429 && options['autoRetry'] !== false) {
    const seconds = Number(answer.headers['retry-after'] ?? 1);
    onRetry(seconds);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    ({ answer, refused } = await tryToReach(workspace, request));
  }
  return { ...asArguments(answer, isComplete), refused };
}

/** What a request comes back with that is told to fail. */
export function asFailure(): RequestAnswer {
  return { ...asArguments(broken(), false), refused: null };
}

/** Never rejects: a mistake of the simulator's own is an answer, too. */
async function tryToReach(workspace: Workspace, request: RestRequest): Promise<Reply> {
  try {
    return await reach(workspace, request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { answer: broken(), refused: `${request.method}: the simulator failed: ${message}` };
  }
}

/** Sends the request to where it is answered, unless trouble was ordered. */
async function reach(workspace: Workspace, request: RestRequest): Promise<Reply> {
  const { method } = request;
  const { path, query } = splitUrl(request.url);
  const { failing } = workspace.settings;
  if (failing.has(path) || failing.has(`${method} ${path}`)) {
    return { answer: broken(), refused: `${method} ${path}: the simulator was told to fail it` };
  }
  const fate = workspace.outage.next(method);
  if (fate === 'lost') return { answer: lost(), refused: null };
  if (fate === 'fails') return { answer: broken(), refused: null };

  const routes = workspace.account ? deskRoutes : [...deskRoutes, meRoute];
  const found = findRoute(routes, method, path);
  const answer = found
    ? found.route.answer(workspace, { params: found.params, query, body: {}, as: request.as })
    : ((await workspace.account?.answer(request)) ?? noEndpoint());
  if (fate === 'lost-after') return { answer: lost(), refused: null };
  const isUnknown =
    isRecord(answer.body) && isRecord(answer.body['error']) && answer.status === 404;
  return {
    answer,
    refused: isUnknown ? `${method} ${path}: not simulated (404 InvalidEndpoint)` : null,
  };
}

function lost(): RestAnswer {
  return { status: 0, headers: {}, body: null };
}

function broken(): RestAnswer {
  return { status: 500, headers: {}, body: { error: 'InternalServerError' } };
}

function asArguments(answer: RestAnswer, isComplete: boolean): Omit<RequestAnswer, 'refused'> {
  const { status } = answer;
  const statusText = statusTextOf(status);
  const xhr = xhrLike(answer);
  const whole = isComplete ? { ...xhr, headers: answer.headers } : null;
  if (status < 200 || status >= 300) {
    return { outcome: 'fail', status, responseArgs: [whole ?? xhr, 'error', statusText] };
  }
  const word = status === 204 ? 'nocontent' : 'success';
  return { outcome: 'done', status, responseArgs: [whole ?? answer.body ?? undefined, word, xhr] };
}

/** A text is no JSON, whatever it looks like. */
function xhrLike({ status, body }: RestAnswer): Record<string, unknown> {
  const isText = typeof body === 'string';
  return {
    readyState: status === 0 ? 0 : 4,
    status,
    statusText: statusTextOf(status),
    ...(!isText && { responseJSON: body }),
    responseText: isText ? body : body === null ? '' : JSON.stringify(body),
  };
}
