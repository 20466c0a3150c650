import { readAccountKind, type AccountKind } from '../account/accountKinds';
import { AGENTS, type Settings } from '../host/Settings';

/** What a URL may say about how the workspace opens. */
export type Options = {
  /** The ticket to open; the first one if `null`. */
  ticket: string | null;
  page: 'ticket' | 'nav_bar' | 'tickets';
  account: AccountKind;
  /** The name under which the server keeps the account. */
  store: string;
  settings: Partial<Settings>;
  /** What the admin has set of the app, over the defaults of its manifest. */
  appSettings: Readonly<Record<string, string | boolean>>;
  /** Width of the app panel. */
  panelPx: number;
  controls: 'hidden' | 'closed' | 'open';
};

export const PANEL_WIDTHS_PX = [320, 400, 600] as const;

const MIN_PANEL_PX = 320;
const MAX_PANEL_PX = 800;
const MAX_SLOW_MS = 600_000;
const MAX_WRITES = 1_000_000;

/**
 * Reads `?ticket=wedding-cake&scheme=dark&locale=ja&role=admin&user=9002&slow=7000&fail=ticket.conversation&panel=600&page=nav_bar&controls=0`,
 * and of the account `?account=large&store=mine&signed-in=0&fail-writes-after=3&lose-connection-at=2`, and of the app,
 * once for each of its settings, `?set=tag_tickets:true&set=quiet_states:happy, neutral`. What is missing or makes no
 * sense has its ordinary value.
 *
 * @param query `location.search`
 */
export function readOptions(query: string): Options {
  const params = new URLSearchParams(query);
  const scheme = params.get('scheme');
  const role = params.get('role');
  const locale = params.get('locale');
  const agentId = AGENTS.find(({ id }) => String(id) === params.get('user'))?.id ?? null;
  const slowMs = readNumber(params.get('slow'), 0, MAX_SLOW_MS);
  const failing = (params.get('fail') ?? '').split(',').filter((path) => path !== '');
  const page = params.get('page');
  const controls = params.get('controls');
  const account = readAccountKind(params.get('account')) ?? 'ordinary';
  const store = params.get('store');
  const failWritesAfter = readNumber(params.get('fail-writes-after'), 0, MAX_WRITES);
  const loseConnectionAt = readNumber(params.get('lose-connection-at'), 1, MAX_WRITES);
  return {
    ticket: params.get('ticket'),
    page: page === 'nav_bar' || page === 'tickets' ? page : 'ticket',
    account,
    store: store !== null && /^[\w.-]{1,80}$/.test(store) ? store : account,
    settings: {
      ...((scheme === 'light' || scheme === 'dark') && { scheme }),
      ...((role === 'agent' || role === 'admin') && { role }),
      ...(agentId !== null && { agentId }),
      ...(locale !== null && isLocale(locale) && { locale }),
      ...(slowMs !== null && { slowMs }),
      ...(failing.length > 0 && { failing: new Set(failing) }),
      ...(params.get('signed-in') === '0' && { isSignedIn: false }),
      ...(failWritesAfter !== null && { failWritesAfter }),
      ...(loseConnectionAt !== null && { loseConnectionAt }),
    },
    appSettings: Object.fromEntries(params.getAll('set').flatMap(readAppSetting)),
    panelPx: readNumber(params.get('panel'), MIN_PANEL_PX, MAX_PANEL_PX) ?? MIN_PANEL_PX,
    controls: controls === '0' ? 'hidden' : controls === '1' ? 'open' : 'closed',
  };
}

/** @param text `name:value`; a value of `true` or `false` is a checkbox's. */
function readAppSetting(text: string): [string, string | boolean][] {
  const [, name, value] = /^(\w{1,80}):(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) return [];
  return [[name, value === 'true' || (value === 'false' ? false : value)]];
}

function readNumber(text: string | null, min: number, max: number): number | null {
  if (text === null || !/^\d+$/.test(text)) return null;
  return Math.min(max, Math.max(min, Number(text)));
}

function isLocale(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}
