import {
  CALL_FAULTS,
  DISTORTIONS,
  PATH_FAULTS,
  type FaultKind,
} from '../../simulator/faults/Fault';

/** What stands above the columns of a table, and what it means. */
export const FAULT_NAMES: Readonly<
  Record<Exclude<FaultKind, 'cut' | 'forbidden'>, [short: string, long: string]>
> = {
  error: ['named error', 'the call fails with an error that has a name'],
  'nameless-error': [
    'nameless error',
    'the call fails with an error that has none, which the SDK takes for a result',
  ],
  silence: ['no answer', 'it is heard and never answered: a time-out'],
  held: ['late', 'the answer comes after the agent has gone to another ticket'],
  twice: ['twice', 'the same answer comes twice'],
  'no-result': ['no result', 'it is carried out and answered without a result'],
  'path-error': ['error', 'this path fails, the others of the call do not'],
  'unknown-path': ['unknown', 'this Zendesk does not have the path'],
  missing: ['missing', 'the answer does not speak of it'],
  null: ['null', 'its value is null'],
  'wrong-type': ['wrong type', 'its value is of another type'],
  'wrong-inside': ['odd inside', 'what it holds is of another type, with strays in its lists'],
  huge: ['huge', 'its first text is a million characters long'],
  'other-id': ['other id', 'its ids are somebody else’s'],
  '401': ['401', 'nobody is signed in any more'],
  '403': ['403', 'this user may not'],
  '404': ['404', 'there is no such thing'],
  '409': ['409', 'a collision in Zendesk’s database'],
  '422-text': ['422 a', 'refused, with details by field'],
  '422-object': ['422 b', 'refused, with an object'],
  '422-list': ['422 c', 'refused, with a list'],
  '422-page': ['422 d', 'refused, with a page'],
  '429': ['429', 'too often, with a time to wait for'],
  '429-untold': ['429 untold', 'too often, without a time'],
  '429-page': ['429 page', 'too often, as a page of HTML'],
  '500': ['500', 'an error of Zendesk’s'],
  '503': ['503', 'over capacity, as a page of HTML'],
  '503-later': ['503 later', 'maintenance, with a time to wait for'],
  lost: ['lost', 'the connection is lost before the request arrives'],
  'lost-after': ['answer lost', 'the request arrives, its answer does not'],
  bare: ['bare', 'it fails, and nothing is said'],
  page: ['200 page', 'a page of HTML in place of the answer, with 200'],
};

/** One table of a moment: its columns, and which calls stand in it. */
export type Group = { title: string; kinds: readonly Exclude<FaultKind, 'cut'>[] };

export const GROUPS: Readonly<Record<'call' | 'path' | 'request', readonly Group[]>> = {
  call: [{ title: 'Calls as a whole', kinds: CALL_FAULTS }],
  path: [{ title: 'Single paths', kinds: PATH_FAULTS }],
  request: [
    {
      title: 'Requests that are refused',
      kinds: [
        '401',
        '403',
        '404',
        '409',
        '422-text',
        '422-object',
        '422-list',
        '422-page',
        '429',
        '429-untold',
        '429-page',
        '500',
        '503',
        '503-later',
      ],
    },
    {
      title: 'Requests whose answer is lost, late or odd',
      kinds: ['lost', 'lost-after', 'bare', 'silence', 'held', 'twice', 'page', ...DISTORTIONS],
    },
  ],
};
