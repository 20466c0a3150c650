import { isRecord } from '../host/wire';
import { DISTORTIONS, type Distortion } from './Fault';

export function isDistortion(kind: string): kind is Distortion {
  return DISTORTIONS.some((one) => one === kind);
}

/** Longer than anything that Zendesk keeps. */
const HUGE = 'Words without end. '.repeat(55_000);

/** By how much somebody else's id differs. */
const OTHER = 7_000_003;

/** A value as a path's answer, distorted; `undefined` where the answer is not to speak of it. */
export function distort(value: unknown, how: Distortion): unknown {
  switch (how) {
    case 'missing':
      return undefined;
    case 'null':
      return null;
    case 'wrong-type':
      return asAnother(value);
    case 'wrong-inside':
      return withAnotherInside(value);
    case 'huge':
      return withHugeText(value);
    case 'other-id':
      return typeof value === 'number' ? value + OTHER : withOtherIds(value);
  }
}

/** The body of a REST answer: an object with what was asked for under a name. */
export function distortBody(body: unknown, how: Distortion): unknown {
  if (how === 'missing') return {};
  if (how === 'null' || !isRecord(body)) return null;
  if (how !== 'wrong-type') return distort(body, how);
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, asAnother(value)]));
}

function asAnother(value: unknown): unknown {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return { value: 'many' };
  if (typeof value === 'boolean') return 'perhaps';
  if (Array.isArray(value)) return { length: 2 };
  return value === null ? ['nothing'] : ['one', 2, null];
}

/** Lists stay lists and objects objects; what they hold at last is of another type. */
function withAnotherInside(value: unknown): unknown {
  if (Array.isArray(value)) return [...value.map(withAnotherInside), null, 3, 'stray', []];
  if (!isRecord(value)) return asAnother(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withAnotherInside(inner)]),
  );
}

/** Names, words and addresses; not what others are found by. */
const FOUND_BY = /(?:^|_)(?:id|ids|key|cursor|at|status|type|kind)$|url|^channel$|^role$/i;

function withHugeText(value: unknown): unknown {
  let isDone = false;
  const swell = (inner: unknown, key: string): unknown => {
    if (isDone || FOUND_BY.test(key)) return inner;
    if (typeof inner === 'string') {
      isDone = true;
      return HUGE;
    }
    if (Array.isArray(inner)) return inner.map((one) => swell(one, key));
    if (!isRecord(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, swell(one, name)]));
  };
  return swell(value, '');
}

function withOtherIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOtherIds);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== 'id' && key !== 'external_id') return [key, withOtherIds(inner)];
      return [key, typeof inner === 'number' ? inner + OTHER : `${String(inner)}-other`];
    }),
  );
}
