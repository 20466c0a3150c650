import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the privacy page says that Attune asks of Zendesk. */
export type ListedCalls = {
  /** `GET /api/v2/users/{id}/related.json`, in the page's order. */
  endpoints: readonly string[];
  /** `get ticket.id` */
  paths: readonly string[];
  knowsEndpoint(method: string, url: string): boolean;
  knowsPath(request: string, name: string): boolean;
};

const PAGE = path.resolve('docs/privacy-and-security.md');

/** Reads the page's two tables, whose rows begin with a method and an address, or with a verb and paths. */
export function listedCalls(page = readFileSync(PAGE, 'utf8')): ListedCalls {
  const rows = Array.from(page.matchAll(/^\| `?(\w+)`? +\| (`[^|]+`) +\|/gm));
  const names = rows.flatMap(([, verb = '', cell = '']) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => `${verb} ${name}`),
  );
  const endpoints = names.filter((name) => /^(GET|POST|PUT|PATCH|DELETE) /.test(name));
  const paths = names.filter((name) => /^(get|set|invoke) /.test(name));
  const knows = (list: readonly string[]) => {
    const patterns = list.map((name) => patternOf(name));
    return (asked: string) => patterns.some((pattern) => pattern.test(asked));
  };
  const [knowsEndpoint, knowsPath] = [knows(endpoints), knows(paths)];
  return {
    endpoints,
    paths,
    knowsEndpoint: (method, url) => knowsEndpoint(`${method} ${url.replace(/\?.*$/s, '')}`),
    knowsPath: (request, name) => knowsPath(`${request} ${name}`),
  };
}

/** `{id}` stands for one part of an address, whatever it is. */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replace(/\{object\}/g, 'attune_(?:entry|learning)').replace(/\{\w+\}/g, '[^/?]+')}$`,
    'u',
  );
}
