/** The window that an app runs in, as far as Zendesk's CDN build looks at it; a browser's own window is one. */
export interface CdnWindow {
  parent: { postMessage(message: unknown, origin: string): void };
  document: {
    location: { search: string; hash: string };
    documentElement: { textContent: string | null };
    addEventListener(kind: string, listener: () => void): void;
  };
  addEventListener(
    kind: 'message',
    listener: (event: { data: unknown; origin: string; source: unknown }) => void,
  ): void;
}
