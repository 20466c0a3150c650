/**
 * What may go wrong between an app and its host. The lists are in the order in which a table would show them.
 */

/** A get, set or invoke goes wrong as a whole. */
export const CALL_FAULTS = [
  /** An error with a name. */
  'error',
  /** An error without a name, which the SDK takes for a result. */
  'nameless-error',
  /** Heard, not carried out, never answered. */
  'silence',
  /** Carried out, and answered when `FaultPlan.release` says so: another ticket may be open by then. */
  'held',
  /** The same answer twice. */
  'twice',
  /** Carried out, and answered without a result. */
  'no-result',
] as const;

/** What an answer, or one value of it, may become on its way. */
export const DISTORTIONS = [
  /** The answer does not speak of it. */
  'missing',
  'null',
  /** A number for a text, a text for a list, and so on. */
  'wrong-type',
  /** The right type outside, and all that is in it of a wrong one. */
  'wrong-inside',
  /** Its first text is a million characters long. */
  'huge',
  /** Its ids are somebody else's. */
  'other-id',
] as const;

/** One path of a call goes wrong, the others do not. */
export const PATH_FAULTS = [
  'path-error',
  /** As of a Zendesk that does not have it. */
  'unknown-path',
  ...DISTORTIONS,
] as const;

/** A request to Zendesk's REST API goes wrong. */
export const REQUEST_FAULTS = [
  '401',
  '403',
  '404',
  '409',
  /** What Zendesk says it in: a text with details, an object, a list, a page. */
  '422-text',
  '422-object',
  '422-list',
  '422-page',
  /** With a time to wait for, without one, and as a page. */
  '429',
  '429-untold',
  '429-page',
  '500',
  /** As a page; `503-later` has a time to wait for. */
  '503',
  '503-later',
  /** It does not arrive, and the page is told so. */
  'lost',
  /** It arrives; its answer does not. */
  'lost-after',
  /** … and so it is with all that follows. */
  'cut',
  /** It fails, and nothing is said. */
  'bare',
  'silence',
  'held',
  'twice',
  /** A page in place of what was asked for, as of a company's proxy, with 200. */
  'page',
  ...DISTORTIONS,
] as const;

/** As `error`, in the words in which an agent is told that the role does not allow it. */
const FORBIDDEN = 'forbidden';

export type Distortion = (typeof DISTORTIONS)[number];
export type CallFault = (typeof CALL_FAULTS)[number] | typeof FORBIDDEN;
export type PathFault = (typeof PATH_FAULTS)[number];
export type RequestFault = (typeof REQUEST_FAULTS)[number];
export type FaultKind = CallFault | PathFault | RequestFault;

/** One thing that goes wrong. */
export type Fault = {
  /**
   * What it befalls, as a verb and a pattern: `get ticket.subject`, `invoke ticket.editor.insert`,
   * `PATCH /api/v2/custom_objects/{key}/records/{id}`.
   *
   * - The verb may be `call` (get, set and invoke), `request` (any method), `write` (any but GET), or `handshake`.
   * - `{name}` is one part of an address, `*` anything. A pattern without `?` says nothing of the query.
   * - A path stands for itself with any argument: `ticket.customField` for `ticket.customField:custom_field_7`.
   */
  on: string;
  kind: FaultKind;
  /** So many go well before it begins; none if not given. */
  after?: number;
  /** So many are befallen; all that follow if not given. */
  times?: number;
};

export function isCallFault(kind: FaultKind): kind is CallFault {
  return kind === FORBIDDEN || CALL_FAULTS.some((one) => one === kind);
}

export function isPathFault(kind: FaultKind): kind is PathFault {
  return PATH_FAULTS.some((one) => one === kind);
}

export function isRequestFault(kind: FaultKind): kind is RequestFault {
  return REQUEST_FAULTS.some((one) => one === kind);
}
