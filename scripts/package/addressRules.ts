import path from 'node:path';
import { isSdkAddress, isRemoteAddress } from './address';
import type { OpenedPackage } from './OpenedPackage';
import type { Rule } from './Rule';

/** The attributes that make a browser fetch something. A link that a person clicks is not among them. */
const loading: Record<string, string[]> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  base: ['href'],
};
const mayBeData = ['img', 'source', 'link', 'image', 'css'];

type Address = { file: string; by: string; address: string };

/** Every address that a page, a drawing or a style sheet of the package makes the browser load. */
function addressesOf(opened: OpenedPackage): Address[] {
  const pages = opened.assets('html', 'htm', 'svg').flatMap((file) =>
    opened.elements(file).flatMap((element) => {
      const { name, attributes, text } = element;
      const byAttribute = (Object.hasOwn(loading, name) ? (loading[name] ?? []) : []).flatMap(
        (key) =>
          addressesInAttribute(key, attributes[key]).map((address) => ({
            file,
            by: name,
            address,
          })),
      );
      const styles = [attributes.style ?? '', name === 'style' ? text : ''].join('\n');
      return [
        ...byAttribute,
        ...addressesInCss(styles).map((address) => ({ file, by: 'css', address })),
      ];
    }),
  );
  const sheets = opened
    .assets('css')
    .flatMap((file) =>
      addressesInCss(opened.text(file)).map((address) => ({ file, by: 'css', address })),
    );
  return [...pages, ...sheets].map((found) => ({ ...found, address: found.address.trim() }));
}

function addressesInAttribute(key: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  if (key !== 'srcset') return [value];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

function addressesInCss(css: string): string[] {
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  return [...css.matchAll(pattern)].map(
    ([, double, single, bare, imported, importedSingle]) =>
      double ?? single ?? bare ?? imported ?? importedSingle ?? '',
  );
}

/** Loads nothing: a place on the same page, or bytes that stand in the address itself. */
const loadsNothing = ({ by, address }: Address): boolean =>
  address === '' || address.startsWith('#') || (/^data:/i.test(address) && mayBeData.includes(by));

const isAllowed = (found: Address): boolean =>
  loadsNothing(found) || (found.by === 'script' && isSdkAddress(found.address));

/** Nothing is loaded but from the package itself, and from Zendesk's address for its SDK. */
export const addressRules: Rule[] = [
  {
    name: 'address-relative',
    severity: 'error',
    find: (opened) =>
      addressesOf(opened)
        .filter((found) => !isAllowed(found))
        .filter(({ by, address }) => by === 'base' || isRemoteAddress(address))
        .map(({ file, by, address }) => ({
          message: `${file} loads ${address} (${by}); only relative addresses and Zendesk's SDK are allowed.`,
          file,
        })),
  },
  {
    name: 'address-exists',
    severity: 'error',
    find: (opened) =>
      addressesOf(opened)
        .filter((found) => !loadsNothing(found) && !isRemoteAddress(found.address))
        .filter(({ by }) => by !== 'base')
        .filter(({ file, address }) => !opened.files.has(resolveAddress(file, address)))
        .map(({ file, address }) => ({
          message: `${file} loads ${address}, which is not in the package.`,
          file,
        })),
  },
  {
    // A Content-Security-Policy without 'unsafe-inline' would not run it.
    name: 'html-inline-script',
    severity: 'warning',
    find: (opened) =>
      opened.assets('html', 'htm').flatMap((file) =>
        opened
          .elements(file)
          .filter(
            ({ name, attributes, text }) =>
              (name === 'script' && attributes.src === undefined && text.trim() !== '') ||
              Object.keys(attributes).some((attribute) => attribute.startsWith('on')),
          )
          .map(({ name }) => ({ message: `${file} has script within its <${name}>.`, file })),
      ),
  },
];

/** The package's path that a relative address in a file means. */
function resolveAddress(file: string, address: string): string {
  return path.posix.join(path.posix.dirname(file), address.replace(/[?#].*$/s, ''));
}
