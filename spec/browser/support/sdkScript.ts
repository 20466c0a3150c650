import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

const START = path.resolve(__dirname, '../../wire/cdnLikeSdk.ts');

/**
 * A client like the CDN build's as one script that sets `window.ZAFClient`, which is how Zendesk serves its own. The
 * npm package is what the app falls back on by itself.
 */
export function sdkScript(): string {
  const modules = new Map<string, string>();
  collect(START, modules);
  const table = [...modules].map(
    ([name, code]) => `${JSON.stringify(name)}: function (require, exports) {\n${code}\n}`,
  );
  return `(function () {
    var sources = {${table.join(',\n')}};
    var loaded = {};
    function load(name) {
      if (!loaded[name]) sources[name](load, (loaded[name] = {}));
      return loaded[name];
    }
    var sdk = load(${JSON.stringify(nameOf(START))});
    window.ZAFClient = { init: function () { return sdk.startCdnLikeClient(window); } };
  })();`;
}

/** Compiles a module and whatever it needs, each under the name of its file. */
function collect(file: string, modules: Map<string, string>): void {
  if (modules.has(nameOf(file))) return;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const found = new Set<string>();
  const named = code.replace(/require\("(\.[^"]+)"\)/g, (_, request: string) => {
    const needed = `${path.resolve(path.dirname(file), request)}.ts`;
    found.add(needed);
    return `require(${JSON.stringify(nameOf(needed))})`;
  });
  modules.set(nameOf(file), named);
  for (const needed of found) collect(needed, modules);
}

function nameOf(file: string): string {
  return path.basename(file, '.ts');
}
