import type { Account } from '../../../simulator/account/Account';
import type { Asker, RestAnswer } from '../../../simulator/account/RestRequest';

export const ADMIN: Asker = { id: 9001, role: 'admin', locale: 'en-US' };
export const AGENT: Asker = { id: 9002, role: 'agent', locale: 'en-US' };
export const NOBODY: Asker = { id: null, role: 'agent', locale: 'en-US' };

/**
 * Asks an account in memory.
 *
 * @param path below `/api/v2/`
 * @param body sent as JSON; a text is sent as it is
 */
export function askAccount(
  account: Account,
  method: string,
  path: string,
  body: unknown = null,
  as: Asker = ADMIN,
): RestAnswer {
  return account.answer({
    method,
    url: `/api/v2/${path}`,
    body: body === null ? null : typeof body === 'string' ? body : JSON.stringify(body),
    contentType: body === null ? null : 'application/json',
    as,
  });
}
