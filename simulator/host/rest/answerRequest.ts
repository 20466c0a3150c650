import { noEndpoint, statusTextOf } from '../../account/restAnswers';
import type { RestAnswer, RestRequest } from '../../account/RestRequest';
import { findRoute, splitUrl } from '../../account/Route';
import { distortBody, isDistortion } from '../../faults/distort';
import { loginPage, refusals } from '../../faults/refusals';
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
  /** How the answer travels, if at all. */
  delivery: Delivery;
};

export type Delivery = 'once' | 'twice' | 'held' | 'never';

type Reply = {
  answer: RestAnswer;
  refused: string | null;
  delivery: Delivery;
  /** It fails, and nothing is said. */
  isBare?: boolean;
};

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
    return { ...asArguments(lost(), isComplete), refused, delivery: 'once' };
  }
  const request = readRequest(url, options, workspace.asker);
  let reply = await tryToReach(workspace, request);
  // ZAF's own doing: apps never see a 429 that they did not ask to see.
  while (reply.answer.status === 429 && options['autoRetry'] !== false) {
    const seconds = Number(reply.answer.headers['retry-after'] ?? 1);
    onRetry(seconds);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    reply = await tryToReach(workspace, request);
  }
  const { answer, refused, delivery, isBare = false } = reply;
  if (isBare) {
    return {
      outcome: 'fail',
      status: 0,
      responseArgs: [undefined, 'error', ''],
      refused,
      delivery,
    };
  }
  return { ...asArguments(answer, isComplete), refused, delivery };
}

/** Never rejects: a mistake of the simulator's own is an answer, too. */
async function tryToReach(workspace: Workspace, request: RestRequest): Promise<Reply> {
  try {
    return await reach(workspace, request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const refused = `${request.method}: the simulator failed: ${message}`;
    return { answer: broken(), refused, delivery: 'once' };
  }
}

/** Sends the request to where it is answered, unless trouble was ordered. */
async function reach(workspace: Workspace, request: RestRequest): Promise<Reply> {
  const { method, url } = request;
  const fault = workspace.plan.ofRequest(method, url);
  const refusal = fault === null ? undefined : refusals[fault];
  if (fault !== null && refusal !== undefined) {
    const told = `${method} ${splitUrl(url).path}: the simulator was told to fail it`;
    return { answer: refusal, refused: fault === 'lost' ? null : told, delivery: 'once' };
  }
  if (fault === 'silence') return { answer: lost(), refused: null, delivery: 'never' };
  const { answer, refused } = await carryOut(workspace, request);
  switch (fault) {
    case 'lost-after':
      return { answer: lost(), refused: null, delivery: 'once' };
    case 'bare':
      return { answer, refused, delivery: 'once', isBare: true };
    case 'page':
      return { answer: loginPage, refused, delivery: 'once' };
    case 'held':
    case 'twice':
      return { answer, refused, delivery: fault };
    default: {
      const body =
        fault !== null && isDistortion(fault) ? distortBody(answer.body, fault) : answer.body;
      return { answer: { ...answer, body }, refused, delivery: 'once' };
    }
  }
}

async function carryOut(
  workspace: Workspace,
  request: RestRequest,
): Promise<Pick<Reply, 'answer' | 'refused'>> {
  const { method } = request;
  const { path, query } = splitUrl(request.url);
  const routes = workspace.account ? deskRoutes : [...deskRoutes, meRoute];
  const found = findRoute(routes, method, path);
  const answer = found
    ? found.route.answer(workspace, { params: found.params, query, body: {}, as: request.as })
    : ((await workspace.account?.answer(request)) ?? noEndpoint());
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

function asArguments(
  answer: RestAnswer,
  isComplete: boolean,
): Omit<RequestAnswer, 'refused' | 'delivery'> {
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
