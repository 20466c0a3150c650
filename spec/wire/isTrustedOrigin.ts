/** Domains of Zendesk's whose subdomains may host an app, by https only. */
const DOMAINS = [
  'zendesk.com',
  'zd-staging.com',
  'zd-dev.com',
  'zd-master.com',
  'zendesk-staging.com',
  'zendesk-dev.com',
  'zopim.com',
  'futuresimple.com',
  'cloudhatchery.com',
  'idealwith.com',
  'ourtesco.com',
];

const LOCAL = ['localhost', '127.0.0.1'];

/** Whether Zendesk's CDN build would talk to a host of this origin. */
export function isTrustedOrigin(origin: string): boolean {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false; // no address at all
  }
  if (url.origin !== origin) return false;
  if (LOCAL.includes(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:';
  const isTheirs = DOMAINS.some((domain) => url.hostname.endsWith(`.${domain}`));
  return isTheirs && url.protocol === 'https:' && url.port === '';
}
