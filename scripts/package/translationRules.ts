import { isFilled, isObject, type JsonObject } from './json';
import { localePattern, onManifest } from './manifestRules';
import type { OpenedPackage } from './OpenedPackage';
import type { Finding, Rule } from './Rule';

const fileOf = (locale: string): string => `translations/${locale}.json`;

/** Runs on the `app` part of every translation that can be read. */
const eachApp =
  (find: (app: JsonObject, locale: string) => string[]) =>
  ({ translations }: OpenedPackage): Finding[] =>
    [...translations].flatMap(([locale, translation]) => {
      const app = translation.kind === 'object' ? translation.value.app : undefined;
      return isObject(app)
        ? find(app, locale).map((message) => ({ message, file: fileOf(locale) }))
        : [];
    });

/** What Zendesk reads in `translations/`: the app's own words in its marketplace and on its settings page. */
export const translationRules: Rule[] = [
  {
    name: 'translation-locale',
    severity: 'error',
    find: ({ translations }) =>
      [...translations.keys()]
        .filter((locale) => !localePattern.test(locale))
        .map((locale) => ({
          message: `${locale} is no locale that Zendesk takes: write "en", "en-GB", "es-419".`,
          file: fileOf(locale),
        })),
  },
  {
    name: 'translation-json',
    severity: 'error',
    find: ({ translations }) =>
      [...translations].flatMap(([locale, translation]) =>
        translation.kind === 'broken'
          ? [{ message: `${fileOf(locale)} ${translation.message}.`, file: fileOf(locale) }]
          : [],
      ),
  },
  {
    // The validator looks into en.json alone, whatever the default locale is.
    name: 'translation-app',
    severity: 'error',
    find: onManifest((manifest, { translations }) => {
      const english = translations.get('en');
      if (english?.kind !== 'object') return [];
      const app = isObject(english.value.app) ? english.value.app : {};
      const wanted =
        manifest.private === false
          ? ['name', 'long_description', 'installation_instructions']
          : ['name'];
      const missing = wanted.filter((key) => !isFilled(app[key]));
      if (
        manifest.private === false &&
        !isFilled(app.short_description) &&
        !isFilled(app.description)
      ) {
        missing.push('short_description');
      }
      return missing.map((key) => ({ message: `app.${key} is missing.`, file: fileOf('en') }));
    }),
  },
  {
    name: 'translation-parameters',
    severity: 'error',
    find: eachApp(({ parameters }) =>
      Object.entries(isObject(parameters) ? parameters : {})
        .filter(([, words]) => !isObject(words) || !isFilled(words.label))
        .map(([name]) => `app.parameters.${name} needs a label.`),
    ),
  },
  {
    // With app.package Zendesk reads every other key as {title, value}, which ours are not.
    name: 'translation-no-package',
    severity: 'error',
    find: eachApp((app) => (app.package === undefined ? [] : ['app.package must not be there.'])),
  },
  {
    name: 'translation-short-description',
    severity: 'error',
    find: eachApp(({ short_description: words }) =>
      typeof words === 'string' && words.length > 80
        ? [`app.short_description has ${words.length} characters; 80 are shown.`]
        : [],
    ),
  },
];
