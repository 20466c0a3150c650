/** The smallest package that no rule says anything about; every broken one of the specs is this one, changed. */

export type Files = Map<string, Uint8Array>;

const manifest = {
  name: 'Small',
  author: { name: 'Ada', email: 'ada@example.com', url: 'https://example.com' },
  defaultLocale: 'en',
  private: true,
  version: '1.2.3',
  frameworkVersion: '2.0',
  location: {
    support: {
      ticket_sidebar: { url: 'assets/page.html?where=sidebar#top', flexible: true },
      nav_bar: 'assets/page.html',
    },
  },
  parameters: [{ name: 'tone', type: 'text', required: false }],
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Small</title>
    <link rel="stylesheet" href="style.css" />
    <script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
    <script defer src="./page.js?v=1"></script>
  </head>
  <body>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />
    <a href="https://example.com/help">Help</a>
  </body>
</html>`;

/** What only looks like what the rules look for. */
const script = `
  // eval('no') and new Function('no') in a comment; https://example.com/no.js
  var text = "eval(1); new Function('x'); //# sourceMappingURL=no.map";
  template.eval(scope);
  Function.prototype.toString.call(text);
  var half = text.length / 2 / 1, pattern = /eval\\(["']x/;
  setTimeout(function () { location.hash = 'help'; }, 10);
  var help = { href: 'https://example.com/help' };
  fetch('words.json');
  var sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" fill="currentColor"><path d="M1 1h16v16z"/></svg>`;

const words = {
  app: {
    name: 'Small',
    short_description: 'A small app.',
    parameters: { tone: { label: 'Tone', helpText: 'How it sounds.' } },
  },
};

/** A new minimal package, version 1.2.3. */
export function minimalPackage(): Files {
  return new Map([
    ['manifest.json', json(manifest)],
    ['translations/en.json', json(words)],
    ['assets/page.html', bytes(page)],
    ['assets/page.js', bytes(script)],
    ['assets/style.css', bytes('.logo { background: url("logo.png"); }')],
    ['assets/words.json', json({})],
    ['assets/logo.png', png(320, 320)],
    ['assets/logo-small.png', png(128, 128)],
    ['assets/icon_nav_bar.svg', bytes(icon)],
  ]);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value));

/** The beginning of a PNG image: as far as its header goes. Color type 6 is RGBA, 2 is RGB. */
export function png(width: number, height: number, colorType = 6): Uint8Array {
  const image = Buffer.alloc(33);
  image.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  image.writeUInt32BE(width, 16);
  image.writeUInt32BE(height, 20);
  image.set([8, colorType], 24);
  return new Uint8Array(image);
}
