import { forbidden, json, noRecord, notSignedIn } from '../account/restAnswers';
import type { RestAnswer } from '../account/RestRequest';
import type { RequestFault } from './Fault';

/**
 * What Zendesk says when it does not do what it is asked, by what goes wrong: its several envelopes, and the pages that
 * come from the edge of its network. https://developer.zendesk.com/api-reference/introduction/errors/
 */
export const refusals: Partial<Record<RequestFault, RestAnswer>> = {
  '401': notSignedIn(),
  '403': forbidden(),
  '404': noRecord(),
  '409': json(409, { error: 'DatabaseConflict', description: 'Database collision' }),
  '422-text': json(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { base: [{ description: 'Title is too short', error: 'TooShort' }] },
  }),
  '422-object': json(422, { error: { title: 'Invalid attribute', message: 'Title is too short' } }),
  '422-list': json(422, {
    errors: [{ code: 'InvalidValue', title: 'Invalid value', detail: 'Title is too short' }],
  }),
  '422-page': page(422, 'Unprocessable Entity', 'Title is too short'),
  '429': {
    ...json(429, { error: 'APIRateLimitExceeded', description: 'Number of allowed requests' }),
    headers: { 'retry-after': '2' },
  },
  '429-untold': json(429, { error: 'APIRateLimitExceeded', description: 'Too many requests' }),
  '429-page': page(429, 'Too Many Requests', 'Rate limit for ticket updates exceeded', '3'),
  '500': json(500, { error: 'InternalServerError' }),
  '503': page(503, 'Service Unavailable', 'Zendesk is over capacity'),
  '503-later': page(503, 'Service Unavailable', 'Scheduled maintenance', '2'),
  lost: { status: 0, headers: {}, body: null },
};

/** What a proxy puts in the place of an answer. */
export const loginPage: RestAnswer = page(200, 'Sign in', 'Your company asks you to sign in');

function page(status: number, title: string, text: string, retryAfter?: string): RestAnswer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    },
    body: `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
  };
}
