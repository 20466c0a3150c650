import type { Settings } from '../host/Settings';

/** What a URL may say about how the workspace opens. */
export type Options = {
  /** The ticket to open; the first one if `null`. */
  ticket: string | null;
  page: 'ticket' | 'nav_bar' | 'tickets';
  settings: Partial<Settings>;
  /** Width of the app panel. */
  panelPx: number;
  controls: 'hidden' | 'closed' | 'open';
};

export const PANEL_WIDTHS_PX = [320, 400, 600] as const;

const MIN_PANEL_PX = 320;
const MAX_PANEL_PX = 800;
const MAX_SLOW_MS = 600_000;

/**
 * Reads `?ticket=wedding-cake&scheme=dark&locale=ja&role=admin&slow=7000&fail=ticket.conversation&panel=600&page=nav_bar&controls=0`.
 * What is missing or makes no sense has its ordinary value.
 *
 * @param query `location.search`
 */
export function readOptions(query: string): Options {
  const params = new URLSearchParams(query);
  const scheme = params.get('scheme');
  const role = params.get('role');
  const locale = params.get('locale');
  const slowMs = readNumber(params.get('slow'), 0, MAX_SLOW_MS);
  const failing = (params.get('fail') ?? '').split(',').filter((path) => path !== '');
  const page = params.get('page');
  const controls = params.get('controls');
  return {
    ticket: params.get('ticket'),
    page: page === 'nav_bar' || page === 'tickets' ? page : 'ticket',
    settings: {
      ...((scheme === 'light' || scheme === 'dark') && { scheme }),
      ...((role === 'agent' || role === 'admin') && { role }),
      ...(locale !== null && isLocale(locale) && { locale }),
      ...(slowMs !== null && { slowMs }),
      ...(failing.length > 0 && { failing: new Set(failing) }),
    },
    panelPx: readNumber(params.get('panel'), MIN_PANEL_PX, MAX_PANEL_PX) ?? MIN_PANEL_PX,
    controls: controls === '0' ? 'hidden' : controls === '1' ? 'open' : 'closed',
  };
}

function readNumber(text: string | null, min: number, max: number): number | null {
  if (text === null || !/^\d+$/.test(text)) return null;
  return Math.min(max, Math.max(min, Number(text)));
}

function isLocale(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}
