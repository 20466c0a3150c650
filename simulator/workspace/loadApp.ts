import { isRecord } from '../host/wire';

/** The app as it lies in `dist/`, and where its pages are. */
export type InstalledApp = {
  name: string;
  version: string;
  /** Installation settings: the defaults of the manifest's parameters. */
  settings: Record<string, unknown>;
  /** Where the app's assets come from: another origin than the workspace's, as in Zendesk. */
  origin: string;
  sidebarUrl: string;
  navBarUrl: string | null;
  logoUrl: string;
  /** An absolute URL for one of the package's, such as `assets/dialog.html`. */
  urlOf(path: string): string;
};

/** Asks the simulator's server which app is installed. */
export async function loadApp(): Promise<InstalledApp> {
  const response = await fetch('/app.json');
  const found: unknown = await response.json();
  if (!response.ok || !isRecord(found)) throw new Error(`/app.json: ${response.status}`);
  const { name, version, settings, appUrl, sidebar, navBar } = found;
  if (
    typeof name !== 'string' ||
    typeof version !== 'string' ||
    typeof appUrl !== 'string' ||
    typeof sidebar !== 'string'
  ) {
    throw new Error('/app.json is not what the server writes');
  }
  const urlOf = (path: string): string => new URL(path, `${appUrl}/`).href;
  return {
    name,
    version,
    settings: isRecord(settings) ? settings : {},
    origin: new URL(appUrl).origin,
    sidebarUrl: urlOf(sidebar),
    navBarUrl: typeof navBar === 'string' ? urlOf(navBar) : null,
    logoUrl: urlOf('assets/logo-small.png'),
    urlOf,
  };
}
