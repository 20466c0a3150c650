import type { AdminHost } from '../AdminHost';
import { InsightsDesk } from './InsightsDesk';

const desks = new WeakMap<AdminHost, InsightsDesk>();

/** The page's one desk: it outlives the tab, and with it what was counted. */
export function deskOf(host: AdminHost): InsightsDesk {
  const known = desks.get(host);
  if (known !== undefined) return known;
  const { search, account } = host;
  const desk = new InsightsDesk({ search, account, now: Date.now });
  desks.set(host, desk);
  return desk;
}
