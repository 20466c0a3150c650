import { distort } from '../../faults/distort';
import { Refusal, notFound } from '../Refusal';
import { isRecord, type CallKind } from '../wire';
import type { OnInstance, Path } from './Path';
import { corePaths, ticketPaths } from './paths';

export type PathAnswer =
  /** `undefined`: the answer does not speak of it. */
  { kind: 'value'; value: unknown } | { kind: 'refused'; name: string; message: string };

/** A path bound to what it works on. */
type Bound = {
  hasParts: boolean;
  get: (() => unknown) | null;
  set: ((value: unknown) => unknown) | null;
  invoke: ((args: readonly unknown[]) => unknown) | null;
};

/**
 * Answers one path of a call. Never throws: what a handler throws is a refusal, too.
 *
 * @param value what to set; or the arguments of an invoke
 */
export async function answerPath(
  on: OnInstance,
  request: CallKind,
  path: string,
  value: unknown,
): Promise<PathAnswer> {
  const [name, argument] = splitPath(path);
  const fault = on.workspace.plan.ofPath(request, path);
  if (fault === 'path-error') {
    return refused(new Refusal('Error', 'The simulator was told to fail this path.'));
  }
  if (fault === 'unknown-path') return refused(notFound());
  try {
    const result = await handle(on, request, name, argument, value);
    if (result instanceof Refusal) return refused(result);
    const plain = result ?? null;
    return { kind: 'value', value: fault === null ? plain : distort(plain, fault) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused(new Refusal('InternalError', `The simulator failed: ${message}`));
  }
}

function handle(
  on: OnInstance,
  request: CallKind,
  name: string,
  argument: string,
  value: unknown,
): unknown {
  const path = find(on, name, argument);
  if (request === 'set') return path?.set ? path.set(value) : notFound();
  if (request === 'invoke') {
    return path?.invoke ? path.invoke(Array.isArray(value) ? value : []) : notFound();
  }
  return path?.get ? path.get() : getPart(on, name);
}

/** `ticket.requester.name` is the `name` of `ticket.requester`, and nothing where there is no requester. */
function getPart(on: OnInstance, name: string): unknown {
  const parts = name.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const whole = find(on, parts.slice(0, length).join('.'), '');
    if (whole?.get && whole.hasParts) return descend(whole.get(), parts.slice(length));
  }
  return notFound();
}

function descend(whole: unknown, parts: readonly string[]): unknown {
  let value = whole;
  for (const part of parts) {
    if (value === null) return null;
    if (!isRecord(value) || !Object.hasOwn(value, part)) return notFound();
    value = value[part];
  }
  return value;
}

function find(on: OnInstance, name: string, argument: string): Bound | null {
  const core = lookUp(corePaths, name);
  if (core) return bind(core, on, argument);
  const { ticket } = on.instance;
  const onTicket = ticket && lookUp(ticketPaths, name);
  return onTicket ? bind(onTicket, { ...on, ticket }, argument) : null;
}

function lookUp<On>(paths: Record<string, Path<On>>, name: string): Path<On> | null {
  return Object.hasOwn(paths, name) ? (paths[name] ?? null) : null;
}

function bind<On>(path: Path<On>, on: On, argument: string): Bound {
  const { get, set, invoke } = path;
  return {
    hasParts: path.hasParts ?? false,
    get: get ? () => get(on, argument) : null,
    set: set ? (value) => set(on, value, argument) : null,
    invoke: invoke ? (args) => invoke(on, args, argument) : null,
  };
}

/** `instances.<guid>` has its argument behind a dot; all others behind a colon. */
function splitPath(path: string): [name: string, argument: string] {
  if (path.startsWith('instances.') && path !== 'instances.create') {
    return ['instances.guid', path.slice('instances.'.length)];
  }
  const colon = path.indexOf(':');
  return colon < 0 ? [path, ''] : [path.slice(0, colon), path.slice(colon + 1)];
}

function refused(refusal: Refusal): PathAnswer {
  return { kind: 'refused', name: refusal.name, message: refusal.message };
}
