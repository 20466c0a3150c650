import type { Asker, RestAnswer } from './RestRequest';

/** One request, taken apart. */
export type Asked = {
  /** What stands in the places of the path's names. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** The body as an object: from JSON or from form fields; `{}` where there is none. */
  body: Record<string, unknown>;
  as: Asker;
};

/** One endpoint of Zendesk's REST API, answered from `On`. */
export type Route<On> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: RegExp;
  answer: (on: On, asked: Asked) => RestAnswer;
};

/**
 * @param path below `/api/v2/`; `{id}` and names that end in `_id` are a number, other names anything but a slash. It may
 *   end in `.json`, as all of Zendesk's.
 */
export function route<On>(
  method: Route<On>['method'],
  path: string,
  answer: Route<On>['answer'],
): Route<On> {
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name.endsWith('id') ? `(?<${name}>\\d+)` : `(?<${name}>[^/]+?)`,
  );
  return { method, path: new RegExp(`^/api/v2/${pattern}(?:\\.json)?$`), answer };
}

/** The route of a path and what the path holds, or `null` where there is none. */
export function findRoute<On>(
  routes: readonly Route<On>[],
  method: string,
  path: string,
): { route: Route<On>; params: Record<string, string> } | null {
  for (const one of routes) {
    const match = one.method === method ? one.path.exec(path) : null;
    if (match) return { route: one, params: decodeAll(match.groups ?? {}) };
  }
  return null;
}

/** The path of a URL without its query, and the query. */
export function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const path = url.replace(/[?#].*$/s, '');
  return { path, query: new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '') };
}

function decodeAll(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decode(value)] as const),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % means itself
  }
}
