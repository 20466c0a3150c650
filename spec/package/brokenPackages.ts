import { bytes, json, minimalPackage, png, type Files } from './minimalPackage';

/** A change that breaks the minimal package, and the rule that alone must remark on it. */
export type Broken = { rule: string; what: string; files: Files };

type Json = Record<string, unknown>;

const broken = (rule: string, what: string, change: (files: Files) => void): Broken => {
  const files = minimalPackage();
  change(files);
  return { rule, what, files };
};

const parsed = (files: Files, file: string): Json =>
  JSON.parse(new TextDecoder().decode(files.get(file))) as Json;

/** The minimal package with these keys of its manifest changed; `undefined` takes one away. */
const manifest = (rule: string, what: string, changes: Json): Broken =>
  broken(rule, what, (files) => {
    files.set('manifest.json', json({ ...parsed(files, 'manifest.json'), ...changes }));
  });

const file = (rule: string, name: string, content: string | Uint8Array): Broken =>
  broken(rule, `${name} added or replaced`, (files) => {
    files.set(name, typeof content === 'string' ? bytes(content) : content);
  });

/** Text put before the end of a file of the minimal package. */
const added = (rule: string, name: string, text: string): Broken =>
  broken(rule, `${text.trim()} in ${name}`, (files) => {
    files.set(name, bytes(new TextDecoder().decode(files.get(name)) + text));
  });

const without = (rule: string, name: string): Broken =>
  broken(rule, `no ${name}`, (files) => {
    files.delete(name);
  });

const parameter = (rule: string, what: string, ...changes: Json[]): Broken =>
  manifest(rule, what, { parameters: changes.map((change) => ({ name: 'tone', ...change })) });

const location = (rule: string, what: string, support: Json): Broken =>
  manifest(rule, what, { location: { support } });

const page = { url: 'assets/page.html' };

const words = (rule: string, what: string, app: Json, name = 'translations/en.json'): Broken =>
  broken(rule, what, (files) => {
    const english = parsed(files, 'translations/en.json').app as Json;
    files.set(name, json({ app: { ...english, ...app } }));
  });

const icon = (rule: string, what: string, svg: string): Broken => ({
  ...file(rule, 'assets/icon_nav_bar.svg', svg),
  what,
});
const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"${attributes}>${inner}</svg>`;

const needs = (rule: string, what: string, requirements: unknown): Broken => ({
  ...file(rule, 'requirements.json', JSON.stringify(requirements)),
  what,
});
const object = {
  key: 'entry',
  title: 'Entry',
  title_pluralized: 'Entries',
  include_in_list_view: true,
};
const field = { key: 'text', title: 'Text', type: 'text', object_key: 'entry' };
const trigger = {
  ...{ key: 'tell', object_key: 'entry', title: 'Tell' },
  ...{ conditions: { all: [{}] }, actions: [{}] },
};
const objects = (rule: string, what: string, changes: Json): Broken =>
  needs(rule, what, {
    custom_objects_v2: { objects: [object], object_fields: [field], ...changes },
  });
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const oauth = {
  ...{ client_id: 'a', client_secret: 'b' },
  ...{ authorize_uri: 'https://example.com/a', access_token_uri: 'https://example.com/b' },
};

/** For every rule, packages that break it and no other. */
export const brokenPackages: Broken[] = [
  without('manifest-present', 'manifest.json'),
  file('manifest-json', 'manifest.json', '{"name":'),
  file('manifest-json', 'manifest.json', '[]'),
  file('manifest-json', 'manifest.json', '\uFEFF{}'),
  broken('duplicate-keys', 'a key twice in the manifest', (files) => {
    const text = new TextDecoder().decode(files.get('manifest.json'));
    files.set(
      'manifest.json',
      bytes(text.replace('"name":"Ada"', '"name":"Ada","n\\u0061me":"Ada"')),
    );
  }),
  file('duplicate-keys', 'requirements.json', '{"views":{},"views":{}}'),
  manifest('manifest-author', 'no author', { author: undefined }),
  manifest('manifest-author', 'an author without an email', { author: { name: 'Ada' } }),
  manifest('manifest-author', 'an address that is none', {
    author: { name: 'Ada', email: 'ada@example.com', url: 'example.com' },
  }),
  ...[undefined, 'en_US', 'zh-Hans', 7].map((defaultLocale) =>
    manifest('manifest-default-locale', `defaultLocale ${defaultLocale}`, { defaultLocale }),
  ),
  manifest('manifest-default-translation', 'a locale without words', { defaultLocale: 'de' }),
  ...[undefined, '2.0.1', 2].map((frameworkVersion) =>
    manifest('manifest-framework-version', `frameworkVersion ${frameworkVersion}`, {
      frameworkVersion,
    }),
  ),
  ...[undefined, '1.2.4', 1].map((version) =>
    manifest('manifest-version', `version ${version}`, { version }),
  ),
  manifest('manifest-booleans', 'a text for a boolean', { singleInstall: 'true' }),
  manifest('manifest-texts', 'a number for a text', { termsConditionsURL: 1 }),
  manifest('manifest-domain-whitelist', 'one host without a list', {
    domainWhitelist: 'example.com',
  }),
  manifest('manifest-domain-whitelist', 'a number for a host', { domainWhitelist: [1] }),
  manifest('manifest-oauth', 'no client_id', {
    oauth: { ...oauth, client_id: undefined },
    parameters: [{ name: 'tone', type: 'oauth' }],
  }),
  manifest('manifest-oauth', 'no parameter for it', { oauth }),
  manifest('manifest-oauth', 'oauth as a text', { oauth: 'yes' }),
  manifest('manifest-experiments', 'an unknown experiment', { experiments: { newest: true } }),
  manifest('manifest-experiments', 'a list', { experiments: [] }),
  manifest('manifest-no-template', 'noTemplate', { noTemplate: true }),
  manifest('parameters-list', 'an object', { parameters: {} }),
  manifest('parameters-list', 'a list of texts', { parameters: ['tone'] }),

  manifest('location-present', 'no location', { location: undefined }),
  manifest('location-present', 'no place', { location: { support: {} } }),
  manifest('location-product', 'the older name of the product', {
    location: { zendesk: { ticket_sidebar: page } },
  }),
  location('location-name', 'a misspelled name', { ticket_side_bar: page }),
  location('location-name', 'a name that the validator refuses', {
    custom_object_record_sidebar: page,
  }),
  location('location-shape', 'a list', { ticket_sidebar: [] }),
  location('location-options', 'a text for a boolean', {
    ticket_sidebar: { ...page, flexible: 'yes' },
  }),
  location('location-lists', 'a size in words', { ticket_sidebar: { ...page, size: 'big' } }),
  location('location-lists', 'one object type', { ticket_sidebar: { ...page, objectTypes: 'a' } }),
  location('location-blank', 'no url', { ticket_sidebar: { flexible: true } }),
  location('location-blank', 'an empty text', { ticket_sidebar: '' }),
  ...[
    'https://example.com/app',
    'http://localhost:4567/',
    '{{setting.url}}',
    '/assets/page.html',
  ].map((url) => location('location-in-package', url, { ticket_sidebar: { url } })),
  location('location-page', 'a page that is not there', { ticket_sidebar: 'assets/none.html' }),
  without('location-icon', 'assets/icon_nav_bar.svg'),
  location('location-icon', 'top_bar without an icon', { top_bar: page }),

  parameter('parameter-name', 'no name', { name: undefined }),
  parameter('parameter-name', "Zendesk's own name", { name: 'name' }),
  parameter('parameter-names-differ', 'two of a name', {}, {}),
  ...['dropdown', 'password', 7].map((type) =>
    parameter('parameter-type', `type ${type}`, { type }),
  ),
  parameter('parameter-booleans', 'a text for a boolean', { required: 'no' }),
  parameter('parameter-hidden', 'hidden and required', { type: 'hidden', required: true }),
  broken('parameter-one-oauth', 'two of type oauth', (files) => {
    const names = ['one', 'two'];
    const parameters = names.map((name) => ({ name, type: 'oauth' }));
    const labels = Object.fromEntries(names.map((name) => [name, { label: name }]));
    files.set('manifest.json', json({ ...parsed(files, 'manifest.json'), parameters }));
    files.set('translations/en.json', json({ app: { name: 'Small', parameters: labels } }));
  }),
  parameter('parameter-oauth-secure', 'oauth and secure', {
    ...{ type: 'oauth', secure: true, scopes: ['header'] },
  }),
  parameter('parameter-scopes', 'scopes without secure', { scopes: ['header'] }),
  parameter('parameter-scopes', 'no scope in the list', { secure: true, scopes: [] }),
  parameter('parameter-scopes', 'a scope that is none', { secure: true, scopes: ['cookie'] }),
  broken('parameter-insecure', 'a name like a secret', (files) => {
    const parameters = [{ name: 'api-key' }];
    files.set('manifest.json', json({ ...parsed(files, 'manifest.json'), parameters }));
    const labels = { 'api-key': { label: 'Key' } };
    files.set('translations/en.json', json({ app: { name: 'Small', parameters: labels } }));
  }),
  parameter('parameter-unscoped', 'secure without scopes', { secure: true }),
  parameter('parameter-default', 'a hidden default', { type: 'hidden', default: 'x' }),
  parameter('parameter-label', 'no words for it', { name: 'shade' }),

  words('translation-locale', 'four letters of script', {}, 'translations/zh-Hans.json'),
  words('translation-locale', 'an underscore', {}, 'translations/en_US.json'),
  file('translation-json', 'translations/de.json', '{"app":{},}'),
  file('translation-json', 'translations/de.json', 'null'),
  words('translation-app', 'no name', { name: undefined }),
  manifest('translation-app', 'a public app without its texts', { private: false }),
  words('translation-parameters', 'no label', { parameters: { tone: { helpText: 'x' } } }),
  words('translation-no-package', 'app.package', { package: 'small' }),
  words('translation-short-description', '81 characters', { short_description: 'x'.repeat(81) }),

  ...['/etc/passwd', '../up.json', 'assets/../up.json', 'assets\\a.json', 'assets/a b.png'].map(
    (name) => file('file-path', name, ''),
  ),
  ...['README.md', 'node_modules/a/index.js', 'translations/de/app.json', '.DS_Store'].map((name) =>
    file('file-place', name, ''),
  ),
  file('file-blocked', 'assets/model.bin', 'x'),
  file('file-blocked', 'assets/model.json', new Uint8Array([0x1f, 0x8b, 8, 0])),
  file('file-blocked', 'assets/letter.html', '%PDF-1.7'),
  file('file-blocked', 'assets/run.xml', '#!/bin/sh\n'),
  file('file-blocked', 'assets/film.xml', 'RIFF1234AVI LIST'),
  ...['wasm', 'mjs', 'webp', 'txt', 'onnx'].map((type) =>
    file('asset-type', `assets/a.${type}`, 'x'),
  ),
  file('asset-type', 'assets/LICENSE', 'x'),

  without('logo', 'assets/logo-small.png'),
  file('logo', 'assets/logo-small.png', png(64, 64)),
  file('logo', 'assets/logo.png', 'a drawing'),
  file('logo-transparent', 'assets/logo-small.png', png(128, 128, 2)),
  file('banner', 'assets/banner.png', png(800, 200)),
  icon('icon-view-box', 'width and height alone', svg('').replace('viewBox', 'data-box')),
  icon('icon-color', 'a color of its own', svg('<path fill="#ff0000" d="M0 0h1v1z"/>')),
  icon('icon-color', 'a style', svg('<path style="stroke: red" d="M0 0h1v1z"/>')),
  icon('svg-prolog', 'a prolog', `<?xml version="1.0"?>${svg('')}`),
  icon('svg-script', 'a script', svg('<script>go()</script>')),
  icon('svg-attributes', 'a handler', svg('', ' onload="go()"')),
  icon('svg-attributes', 'a link that runs', svg('<a href="javascript:go()"/>')),
  icon('svg-bitmap', 'an image', svg('<image href="logo.png"/>')),

  added(
    'address-relative',
    'assets/page.html',
    '<script src="https://cdn.example.com/a.js"></script>',
  ),
  added('address-relative', 'assets/page.html', '<script src="/page.js"></script>'),
  added('address-relative', 'assets/page.html', '<script src="data:text/javascript,1"></script>'),
  added(
    'address-relative',
    'assets/page.html',
    '<img srcset="logo.png 1x, //example.com/a.png 2x" />',
  ),
  added(
    'address-relative',
    'assets/page.html',
    '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/../evil.js"></script>',
  ),
  added(
    'address-relative',
    'assets/page.html',
    '<link href="https://static.zdassets.com/zendesk_app_framework_sdk/a.css" />',
  ),
  added('address-relative', 'assets/page.html', '<base href="assets/" />'),
  added(
    'address-relative',
    'assets/page.html',
    '<p style="background: url(//example.com/a.png)"></p>',
  ),
  added('address-relative', 'assets/style.css', '@import "https://example.com/a.css";'),
  added('address-exists', 'assets/page.html', '<script src="none.js"></script>'),
  added('address-exists', 'assets/page.html', '<img src="../manifest.jpg" />'),
  added('address-exists', 'assets/style.css', '@font-face { src: url(none.woff2); }'),
  added('html-inline-script', 'assets/page.html', '<script>go()</script>'),
  added('html-inline-script', 'assets/page.html', '<p onclick="go()"></p>'),

  added('script-syntax', 'assets/page.js', '\nvar = 1;'),
  added('script-syntax', 'assets/page.js', '\nimport a from "./a.js";'),
  ...[
    ...["eval('1')", "(0, eval)('1')", "window.eval('1')", "new Function('return 1')"],
    ...["Function('return this')()", 'new globalThis.Function(text)', "setTimeout('go()', 10)"],
  ].map((code) => added('script-eval', 'assets/page.js', `\n${code};`)),
  ...[
    "import('https://example.com/a')",
    "fetch('https://example.com/collect')",
    'fetch(`//example.com/${text}`)',
    "new Worker('https://example.com/worker')",
    "request.open('GET', 'https://example.com/')",
    "element.src = 'https://example.com/pixel'",
    "element.setAttribute('src', 'https://example.com/pixel')",
    "var address = 'https://example.com/a.js?v=1'",
    "var style = '.a{background:url(https://example.com/a)}'",
  ].map((code) => added('script-loads', 'assets/page.js', `\n${code};`)),
  file('source-maps', 'assets/page.js.map', '{}'),
  added('source-maps', 'assets/page.js', '\n//# sourceMappingURL=page.js.map'),
  added('source-maps', 'assets/style.css', '/*# sourceMappingURL=style.css.map */'),
  added('insecure-http', 'assets/page.js', "\nvar name = 'http://www.w3.org/2000/svg';"),
  added('possible-secret', 'assets/page.js', '\nvar password;'),
  file('possible-secret', 'assets/words.json', '{"a":"token: abcd1234"}'),

  file('requirements-json', 'requirements.json', '{'),
  needs('requirements-json', 'a list', []),
  needs('requirements-type', 'an unknown type', { spells: {} }),
  needs('requirements-type', 'the older custom objects', { custom_objects: {} }),
  needs('requirements-shape', 'a list', { views: [] }),
  needs('requirements-count', '5001 views', {
    views: Object.fromEntries(many(5001, 0).map((_, index) => [`v${index}`, { title: 'V' }])),
  }),
  needs('requirements-title', 'a view without a title', { views: { mine: {} } }),
  needs('requirements-key', 'a field without a key', { user_fields: { mood: { title: 'Mood' } } }),
  needs('requirements-webhook', 'a webhook without an endpoint', {
    webhooks: {
      hook: { name: 'a', status: 'active', http_method: 'POST', request_format: 'json' },
    },
  }),
  needs('requirements-target', 'a banned target', {
    targets: { old: { title: 'Old', type: 'http_target' } },
  }),
  needs('objects-shape', 'a list', { custom_objects_v2: [] }),
  needs('objects-shape', 'nothing in it', { custom_objects_v2: { objects: [] } }),
  objects('objects-shape', 'an unknown collection', { spells: [] }),
  objects('objects-keys', 'an object without a title', { objects: [{ ...object, title: '' }] }),
  objects('objects-keys', 'a field without an object', {
    object_fields: [{ ...field, object_key: undefined }],
  }),
  objects('objects-known', 'a field of another object', {
    object_fields: [{ ...field, object_key: 'other' }],
  }),
  objects('objects-field-type', 'banana', { object_fields: [{ ...field, type: 'banana' }] }),
  objects('objects-trigger', 'no condition', { object_triggers: [{ ...trigger, conditions: {} }] }),
  objects('objects-trigger', 'no action', { object_triggers: [{ ...trigger, actions: [] }] }),
  objects('objects-limits', '51 objects', { objects: many(51, object) }),
  objects('objects-limits', '21 fields', { object_fields: many(21, field) }),
  objects('objects-limits', '6 dropdowns', {
    object_fields: many(6, { ...field, type: 'dropdown' }),
  }),
  objects('objects-limits', '6 multiselects', {
    object_fields: many(6, { ...field, type: 'multiselect' }),
  }),
  objects('objects-limits', '11 options', {
    object_fields: [{ ...field, custom_field_options: many(11, {}) }],
  }),
  objects('objects-limits', '21 filter conditions', {
    object_fields: [{ ...field, relationship_filter: { all: many(21, {}) } }],
  }),
  objects('objects-limits', '11 triggers', { object_triggers: many(11, trigger) }),
  objects('objects-limits', '51 conditions', {
    object_triggers: [{ ...trigger, conditions: { all: many(26, {}), any: many(25, {}) } }],
  }),
  objects('objects-limits', '26 actions', {
    object_triggers: [{ ...trigger, actions: many(26, {}) }],
  }),
  objects('objects-size', 'more than 1 MiB', {
    objects: [{ ...object, description: 'x'.repeat(1024 * 1024) }],
  }),
  objects('objects-settings', 'a setting', {
    objects: [{ ...object, title: '{{setting.title}}' }],
  }),
];
