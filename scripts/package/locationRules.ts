import { isObject, isFilled, listIn, shown, type JsonObject } from './json';
import { onManifest } from './manifestRules';
import type { OpenedPackage } from './OpenedPackage';
import type { Finding, Rule } from './Rule';

/** Zendesk's locations for Support apps; `custom_object_record_sidebar` is refused by its validator. */
const names = [
  ...['ticket_sidebar', 'new_ticket_sidebar', 'user_sidebar', 'organization_sidebar'],
  ...['nav_bar', 'top_bar', 'system_top_bar', 'ticket_editor', 'modal', 'background'],
];
const withIcon = ['nav_bar', 'top_bar', 'ticket_editor'];
const flags = ['autoLoad', 'autoHide', 'flexible', 'signed'];

type Location = { product: string; name: string; value: unknown };

function locationsOf({ location }: JsonObject): Location[] {
  if (!isObject(location)) return [];
  return Object.entries(location).flatMap(([product, places]) =>
    isObject(places)
      ? Object.entries(places).map(([name, value]) => ({ product, name, value }))
      : [],
  );
}

const say = (message: string): Finding => ({ message, file: 'manifest.json' });

/** A rule about one location at a time. */
const each = (
  name: string,
  complain: (location: Location, opened: OpenedPackage) => string | undefined,
): Rule => ({
  name,
  severity: 'error',
  find: onManifest((manifest, opened) =>
    locationsOf(manifest).flatMap((location) => {
      const complaint = complain(location, opened);
      return complaint === undefined ? [] : [say(`Location ${shown(location.name)} ${complaint}.`)];
    }),
  ),
});

/** Nothing for a location that is neither an address nor an object: `location-shape` speaks of it. */
const urlOf = (value: unknown): unknown =>
  isObject(value) ? value.url : typeof value === 'string' ? value : undefined;
const optionOf = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
const isBlank = (url: unknown): boolean => url === undefined || url === null || url === '';

/** Where the app shows itself, as Zendesk's validator wants it and, for addresses, stricter. */
export const locationRules: Rule[] = [
  {
    name: 'location-present',
    severity: 'error',
    find: onManifest((manifest) => {
      const { location } = manifest;
      if (!isObject(location) || Object.keys(location).length === 0) {
        return [say('location is missing: the app would show itself nowhere.')];
      }
      return Object.entries(location)
        .filter(([, places]) => !isObject(places) || Object.keys(places).length === 0)
        .map(([product]) => say(`location.${product} names no location.`));
    }),
  },
  {
    name: 'location-product',
    severity: 'error',
    find: onManifest(({ location }) =>
      Object.keys(isObject(location) ? location : {})
        .filter((product) => product !== 'support')
        .map((product) => say(`Attune is for the product "support", not ${shown(product)}.`)),
    ),
  },
  each('location-name', ({ name }) =>
    names.includes(name) ? undefined : 'is none that Zendesk takes from a Support app',
  ),
  each('location-shape', ({ value }) =>
    typeof value === 'string' || isObject(value) ? undefined : 'must be an address or an object',
  ),
  each('location-options', ({ value }) => {
    const wrong = flags.filter((flag) => {
      const option = optionOf(value, flag);
      return option !== undefined && typeof option !== 'boolean';
    });
    return wrong.length === 0 ? undefined : `must say true or false for ${wrong.join(' and ')}`;
  }),
  each('location-lists', ({ value }) => {
    const size = optionOf(value, 'size');
    const objectTypes = optionOf(value, 'objectTypes');
    if (size !== undefined && !isObject(size)) return 'must have an object as its size';
    return objectTypes === undefined ||
      (Array.isArray(objectTypes) && listIn(objectTypes).every((type) => typeof type === 'string'))
      ? undefined
      : 'must have a list of texts as its objectTypes';
  }),
  each('location-blank', ({ value }) =>
    (typeof value === 'string' || isObject(value)) &&
    isBlank(urlOf(value)) &&
    optionOf(value, 'autoLoad') !== false
      ? 'has no url; only a location with autoLoad false may go without'
      : undefined,
  ),
  // Zendesk would also take https addresses, localhost and {{setting.…}}: then another server would be in play.
  each('location-in-package', ({ value }) => {
    const url = urlOf(value);
    if (isBlank(url)) return undefined;
    return isFilled(url) && url.startsWith('assets/')
      ? undefined
      : `must show a page of the package (assets/…), not ${shown(url)}`;
  }),
  each('location-page', ({ value }, { files }) => {
    const url = urlOf(value);
    if (!isFilled(url) || !url.startsWith('assets/')) return undefined;
    const page = url.replace(/[?#].*$/s, '');
    return files.has(page) ? undefined : `shows ${page}, which is not in the package`;
  }),
  each('location-icon', ({ name }, { files }) =>
    !withIcon.includes(name) || files.has(`assets/icon_${name}.svg`)
      ? undefined
      : `needs the icon assets/icon_${name}.svg`,
  ),
];
