import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.dirname(require.resolve('zendesk_app_framework_sdk'));
const modules = ['./index', './client', './utils', './vendor/native-promise-only'];

/** The npm SDK as one script that sets `window.ZAFClient`, which is how Zendesk's CDN serves its build. */
export function sdkScript(): string {
  const table = modules.map((name) => {
    const source = readFileSync(path.join(folder, `${name}.js`), 'utf8');
    return `${JSON.stringify(name)}: function (require, module, exports) {\n${source}\n}`;
  });
  return `(function () {
    var sources = {${table.join(',\n')}};
    function load(name) {
      var module = { exports: {} };
      sources[name](load, module, module.exports);
      return module.exports;
    }
    window.ZAFClient = load('./index');
  })();`;
}
