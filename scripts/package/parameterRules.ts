import { isFilled, isObject, objectsIn, shown, type JsonObject } from './json';
import { onManifest } from './manifestRules';
import type { Finding, Rule, Severity } from './Rule';

const types = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'];
const scopes = [
  ...['header', 'body', 'url', 'jwt_secret_key', 'jwt_claim'],
  ...['basic_auth_username', 'basic_auth_password'],
];

/** A rule that looks at one parameter at a time and gives a complaint or nothing. */
const each = (
  name: string,
  severity: Severity,
  complain: (parameter: JsonObject) => string | undefined,
): Rule => ({
  name,
  severity,
  find: onManifest(({ parameters }) =>
    objectsIn(parameters).flatMap((parameter) => {
      const complaint = complain(parameter);
      return complaint === undefined
        ? []
        : [say(`Parameter ${shown(parameter.name)} ${complaint}.`)];
    }),
  ),
});

const say = (message: string): Finding => ({ message, file: 'manifest.json' });
const typeOf = (parameter: JsonObject): unknown => parameter.type ?? 'text';

/** What Zendesk's own validator demands of the app's settings. */
export const parameterRules: Rule[] = [
  each('parameter-name', 'error', ({ name }) => {
    if (!isFilled(name)) return 'has no name';
    return name === 'name'
      ? 'must have another name: Zendesk keeps this one for itself'
      : undefined;
  }),
  {
    name: 'parameter-names-differ',
    severity: 'error',
    find: onManifest(({ parameters }) => {
      const names = objectsIn(parameters).map(({ name }) => name);
      const twice = names.filter((name, index) => isFilled(name) && names.indexOf(name) < index);
      return [...new Set(twice)].map((name) => say(`Two parameters are called ${shown(name)}.`));
    }),
  },
  each('parameter-type', 'error', (parameter) => {
    const type = typeOf(parameter);
    return typeof type === 'string' && types.includes(type)
      ? undefined
      : `has the type ${shown(type)}; Zendesk takes ${types.join(', ')}`;
  }),
  each('parameter-booleans', 'error', (parameter) => {
    const wrong = ['required', 'secure'].filter(
      (key) => parameter[key] !== undefined && typeof parameter[key] !== 'boolean',
    );
    return wrong.length === 0 ? undefined : `must say true or false for ${wrong.join(' and ')}`;
  }),
  each('parameter-hidden', 'error', (parameter) =>
    parameter.type === 'hidden' && parameter.required === true
      ? 'is hidden and required: nobody could fill it in'
      : undefined,
  ),
  {
    name: 'parameter-one-oauth',
    severity: 'error',
    find: onManifest(({ parameters }) =>
      objectsIn(parameters).filter(({ type }) => type === 'oauth').length > 1
        ? [say('There may be only one parameter of type oauth.')]
        : [],
    ),
  },
  each('parameter-oauth-secure', 'error', ({ type, secure }) =>
    type === 'oauth' && secure === true ? 'is of type oauth and must not be secure' : undefined,
  ),
  each('parameter-scopes', 'error', (parameter) => {
    const given = parameter.scopes;
    if (given === undefined) return undefined;
    if (parameter.secure !== true) return 'has scopes and must then be secure';
    if (!Array.isArray(given) || given.length === 0) return 'must list its scopes';
    return given.every((scope) => typeof scope === 'string' && scopes.includes(scope))
      ? undefined
      : `has a scope that is none of ${scopes.join(', ')}`;
  }),
  each('parameter-insecure', 'warning', (parameter) =>
    typeOf(parameter) === 'text' &&
    parameter.secure !== true &&
    isFilled(parameter.name) &&
    /token|key|pwd|password/i.test(parameter.name)
      ? 'sounds like a secret and is not secure'
      : undefined,
  ),
  each('parameter-unscoped', 'warning', ({ secure, scopes: given }) =>
    secure === true && given === undefined ? 'is secure but has no scopes' : undefined,
  ),
  each('parameter-default', 'warning', (parameter) =>
    parameter.default !== undefined && (parameter.secure === true || parameter.type === 'hidden')
      ? 'is secure or hidden and has a default, which anybody can read'
      : undefined,
  ),
  {
    // Zendesk shows the raw name then; an admin should read a word.
    name: 'parameter-label',
    severity: 'error',
    find: onManifest(({ parameters, defaultLocale }, { translations }) => {
      const translation =
        typeof defaultLocale === 'string' ? translations.get(defaultLocale) : undefined;
      if (translation?.kind !== 'object') return [];
      const app = translation.value.app;
      const labels = isObject(app) && isObject(app.parameters) ? app.parameters : {};
      return objectsIn(parameters)
        .filter(({ name }) => isFilled(name) && name !== 'name' && !Object.hasOwn(labels, name))
        .map(({ name }) => say(`Parameter ${shown(name)} has no label in the default language.`));
    }),
  },
];
