import type { InstalledApp } from '../../../simulator/workspace/loadApp';

export const ORIGIN = 'http://localhost:9';

/** An app in a sidebar and on a full page, of which nothing is ever loaded. */
export const sampleApp: InstalledApp = {
  name: 'Sample',
  version: '1.2.3',
  settings: {},
  origin: ORIGIN,
  sidebarUrl: `${ORIGIN}/assets/sidebar.html`,
  navBarUrl: `${ORIGIN}/assets/page.html`,
  logoUrl: `${ORIGIN}/assets/logo-small.png`,
  urlOf: (path) => `${ORIGIN}/${path}`,
};
