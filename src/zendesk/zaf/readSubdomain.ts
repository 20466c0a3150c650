import { part } from './part';

/**
 * @param registered the message with which the host registers the app.
 * @param origin of the page that hosts the app: `https://brightside.zendesk.com`
 * @returns the account's name in its address; where the host does not tell, what else tells its accounts apart.
 */
export function readSubdomain(registered: unknown, origin: string): string {
  const subdomain = part(part(part(registered, 'context'), 'account'), 'subdomain');
  return typeof subdomain === 'string' && subdomain !== '' ? subdomain : origin;
}
