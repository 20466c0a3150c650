import { readdirSync } from 'node:fs';
import path from 'node:path';
import { tickets } from '../../../simulator/tickets/tickets';
import type { Deeds, Served } from './watchPages';
import { listedCalls, type ListedCalls } from './listedCalls';
import { CustomerWords } from './CustomerWords';

/** Zendesk's SDK: https://developer.zendesk.com/documentation/apps/app-developer-guide/using-sdk/ */
const SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** What Zendesk itself tells the app in its page's address. */
const PAGE_PARAMETERS = ['origin', 'app_guid', 'colorScheme'];

/** Replies are inserted, drafts mended: there the customer is meant to be spoken to. */
const WRITES_REPLIES = ['ticket.editor.insert', 'comment.text'];

/** Of Attune alone, in its own words. */
const TAG = /^attune(?:_[a-z0-9_-]+)?$/;

/** `dist`: the built package. */
export type Places = Served & { dist: string };

/** What customers wrote that every account of the simulator knows, whether or not the app has been told of them. */
const known = tickets.flatMap(({ subject, entries }) => [
  subject,
  ...entries.filter(({ from }) => from.role === 'end-user').map(({ content }) => content ?? ''),
]);
const people = tickets.flatMap(({ requester }) => [requester?.name ?? '', requester?.email ?? '']);

/**
 * @returns what was done that the privacy page does not allow, a sentence each. Of the app: nothing is asked for but
 * the package's own files and Zendesk's SDK, nothing is said to Zendesk but what the page lists, and no customer's words
 * are in an address, a tag, a record or the console.
 */
export function judgeDeeds(deeds: Deeds, places: Places, listed = listedCalls()): string[] {
  const words = new CustomerWords([...known, ...deeds.told], [...people, ...deeds.named]);
  return [
    ...deeds.requests.flatMap((asked) => judgeRequest(asked, places, words)),
    ...deeds.wire.flatMap((said) => judgeWire(JSON.parse(said), listed, words)),
    ...deeds.logged.flatMap((line) => found('The console', words.findIn(line))),
    ...deeds.violations.map((violation) => `Against the policy: ${violation}`),
    ...deeds.opened.map((what) => `Opened: ${what}`),
  ];
}

function judgeRequest(
  { url, method, body, byApp }: Deeds['requests'][number],
  { url: workspace, appUrl, dist }: Places,
  words: CustomerWords,
): string[] {
  // A file to be saved, which never leaves the browser.
  if (url.startsWith(`blob:${appUrl}/`)) return [];
  const where = `${method} ${url}`;
  if (!byApp) {
    // The workspace stands for Zendesk; what the app says to it is on the wire.
    return url.startsWith(`${workspace}/`) ? [] : [`${where} is of neither package nor host.`];
  }
  const { origin, pathname, search, hash, searchParams } = new URL(url);
  const isOwn = origin === appUrl && filesOf(dist).has(pathname);
  if (!isOwn && url !== SDK) return [`${where} is no file of the package.`];
  const isPage = pathname.endsWith('.html');
  const odd = [...searchParams.keys()].filter((name) => !isPage || !PAGE_PARAMETERS.includes(name));
  return [
    ...(method === 'GET' && body === null ? [] : [`${where} sends something.`]),
    ...odd.map((name) => `${where} has a parameter ${name}.`),
    ...found(where, words.findIn(decoded(search + hash))),
  ];
}

function judgeWire(said: unknown, listed: ListedCalls, words: CustomerWords): string[] {
  const rest = part(said, 'rest');
  return rest === undefined
    ? judgeCall(String(part(said, 'request')), part(said, 'params'), listed, words)
    : judgeRest(rest, listed, words);
}

function judgeCall(
  request: string,
  params: unknown,
  listed: ListedCalls,
  words: CustomerWords,
): string[] {
  const isList = Array.isArray(params);
  const calls: [name: string, given: unknown][] = isList
    ? params.map((name) => [String(name), []])
    : Object.entries(params ?? {});
  return calls.flatMap(([name, given]) => {
    if (request === 'invoke' && name === 'track') return []; // the CDN's SDK, of itself
    const values: unknown[] = Array.isArray(given) ? given : [given];
    const tags = name.startsWith('ticket.tags.') ? values.map(String) : [];
    const said = WRITES_REPLIES.includes(name) ? '' : JSON.stringify(values);
    return [
      ...(listed.knowsPath(request, name) ? [] : [`${request} ${name} is not on the page.`]),
      ...tags.filter((tag) => !TAG.test(tag)).map((tag) => `The tag "${tag}" is not Attune's.`),
      ...found(`${request} ${name}`, words.findIn(said)),
    ];
  });
}

function judgeRest(rest: unknown, listed: ListedCalls, words: CustomerWords): string[] {
  const [method, url] = [String(part(rest, 'type')), String(part(rest, 'url'))];
  const body = part(rest, 'data');
  const where = `${method} ${url}`;
  const text = typeof body === 'string' ? textOf(body) : '';
  return [
    ...(listed.knowsEndpoint(method, url) ? [] : [`${where} is not on the page.`]),
    ...found(where, words.findIn(decoded(url))),
    // A scenario made of a ticket holds what was written there; whom it was about must be gone.
    ...found(
      `The body of ${where}`,
      /"kind":"scenario/.test(text) ? words.findNames(text) : words.findIn(text),
    ),
  ];
}

/** The words of a JSON body: what is escaped in it is as it was. */
function textOf(body: string): string {
  return body.replace(/\\+n/g, '\n').replace(/\\+"/g, '"');
}

function found(where: string, words: string | null): string[] {
  return words === null ? [] : [`${where} has a customer's words: "${words}".`];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const packages = new Map<string, ReadonlySet<string>>();

/** The paths that the package is served under. */
function filesOf(dist: string): ReadonlySet<string> {
  const files =
    packages.get(dist) ??
    new Set(readdirSync(path.join(dist, 'assets')).map((name) => `/assets/${name}`));
  packages.set(dist, files);
  return files;
}

function part(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}
