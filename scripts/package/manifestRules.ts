import { duplicateKeys } from './duplicateKeys';
import { isFilled, isObject, listIn, objectsIn, shown, type JsonObject } from './json';
import type { OpenedPackage } from './OpenedPackage';
import type { Finding, Rule } from './Rule';

const file = 'manifest.json';
const say = (message: string): Finding => ({ message, file });

/** Runs on a manifest that can be read; `manifest-json` and `manifest-present` speak of the others. */
export const onManifest =
  (find: (manifest: JsonObject, opened: OpenedPackage) => Finding[]) =>
  (opened: OpenedPackage): Finding[] =>
    opened.manifest.kind === 'object' ? find(opened.manifest.value, opened) : [];

const booleans = ['private', 'singleInstall', 'signedUrls', 'requirementsOnly', 'marketingOnly'];
const strings = ['name', 'termsConditionsURL', 'remoteInstallationURL', 'gaID'];
const oauthKeys = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'];
const knownExperiments = ['hashParams', 'newCssCompiler'];
export const localePattern = /^[a-z]{2,3}(-\w{2,3})?$/;

/** What Zendesk's own validator demands of `manifest.json` (zendesk_apps_support 4.52.0). */
export const manifestRules: Rule[] = [
  {
    name: 'manifest-present',
    severity: 'error',
    find: ({ manifest, files }) => {
      if (manifest.kind !== 'absent') return [];
      const nested = [...files.keys()].find((path) => path.endsWith('/manifest.json'));
      return [
        nested === undefined
          ? { message: 'manifest.json is missing: it must stand at the root of the package.' }
          : { message: 'manifest.json must stand at the root of the package.', file: nested },
      ];
    },
  },
  {
    name: 'manifest-json',
    severity: 'error',
    find: ({ manifest }) =>
      manifest.kind === 'broken' ? [say(`manifest.json ${manifest.message}.`)] : [],
  },
  {
    name: 'duplicate-keys',
    severity: 'error',
    find: (opened) =>
      (['manifest', 'requirements'] as const).flatMap((name) =>
        opened[name].kind !== 'object'
          ? []
          : duplicateKeys(opened.text(`${name}.json`)).map((key) => ({
              message: `The key ${shown(key)} stands twice in one object.`,
              file: `${name}.json`,
            })),
      ),
  },
  {
    name: 'manifest-author',
    severity: 'error',
    find: onManifest(({ author }) => {
      if (!isObject(author)) return [say('author must be an object with a name and an email.')];
      const missing = ['name', 'email']
        .filter((key) => !isFilled(author[key]))
        .map((key) => say(`author.${key} must be a text.`));
      return author.url === undefined || isWebAddress(author.url)
        ? missing
        : [...missing, say('author.url must be an http or https address with a host.')];
    }),
  },
  {
    name: 'manifest-default-locale',
    severity: 'error',
    find: onManifest(({ defaultLocale }) =>
      typeof defaultLocale === 'string' && localePattern.test(defaultLocale)
        ? []
        : [
            say(
              `defaultLocale must be a locale such as "en" or "pt-BR", not ${shown(defaultLocale)}.`,
            ),
          ],
    ),
  },
  {
    name: 'manifest-default-translation',
    severity: 'error',
    find: onManifest(({ defaultLocale }, { translations }) =>
      typeof defaultLocale !== 'string' ||
      !localePattern.test(defaultLocale) ||
      translations.has(defaultLocale)
        ? []
        : [
            say(
              `defaultLocale is ${defaultLocale}, but there is no translations/${defaultLocale}.json.`,
            ),
          ],
    ),
  },
  {
    name: 'manifest-framework-version',
    severity: 'error',
    find: onManifest(({ frameworkVersion }) =>
      frameworkVersion === '2.0'
        ? []
        : [say(`frameworkVersion must be exactly "2.0", not ${shown(frameworkVersion)}.`)],
    ),
  },
  {
    // Zendesk would take a manifest without a version; then nobody could tell two uploads apart.
    name: 'manifest-version',
    severity: 'error',
    find: onManifest(({ version }, opened) => {
      if (!isFilled(version)) return [say('version must be a text.')];
      return opened.version === undefined || opened.version === version
        ? []
        : [say(`version is ${version}, but package.json has ${opened.version}.`)];
    }),
  },
  {
    name: 'manifest-booleans',
    severity: 'error',
    find: onManifest((manifest) =>
      booleans
        .filter((key) => manifest[key] !== undefined && typeof manifest[key] !== 'boolean')
        .map((key) => say(`${key} must be true or false, not ${shown(manifest[key])}.`)),
    ),
  },
  {
    name: 'manifest-texts',
    severity: 'error',
    find: onManifest((manifest) =>
      strings
        .filter((key) => manifest[key] !== undefined && typeof manifest[key] !== 'string')
        .map((key) => say(`${key} must be a text, not ${shown(manifest[key])}.`)),
    ),
  },
  {
    name: 'manifest-domain-whitelist',
    severity: 'error',
    find: onManifest(({ domainWhitelist }) =>
      domainWhitelist === undefined ||
      (Array.isArray(domainWhitelist) && domainWhitelist.every((host) => typeof host === 'string'))
        ? []
        : [say('domainWhitelist must be a list of texts.')],
    ),
  },
  {
    name: 'manifest-oauth',
    severity: 'error',
    find: onManifest(({ oauth, parameters }) => {
      if (oauth === undefined) return [];
      if (!isObject(oauth)) return [say('oauth must be an object.')];
      const missing = oauthKeys
        .filter((key) => !isFilled(oauth[key]))
        .map((key) => say(`oauth.${key} is missing.`));
      return objectsIn(parameters).some(({ type }) => type === 'oauth')
        ? missing
        : [...missing, say('oauth needs a parameter of type oauth.')];
    }),
  },
  {
    name: 'manifest-experiments',
    severity: 'error',
    find: onManifest(({ experiments }) => {
      if (experiments === undefined) return [];
      if (!isObject(experiments)) return [say('experiments must be an object.')];
      return Object.keys(experiments)
        .filter((key) => !knownExperiments.includes(key))
        .map((key) => say(`${shown(key)} is no experiment of Zendesk's.`));
    }),
  },
  {
    name: 'manifest-no-template',
    severity: 'error',
    find: onManifest(({ noTemplate }) =>
      noTemplate === undefined ? [] : [say('noTemplate belongs to framework 1; take it out.')],
    ),
  },
  {
    name: 'parameters-list',
    severity: 'error',
    find: onManifest(({ parameters }) =>
      parameters === undefined || (Array.isArray(parameters) && listIn(parameters).every(isObject))
        ? []
        : [say('parameters must be a list of objects.')],
    ),
  },
];

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}
