const { existsSync } = require('node:fs');
const path = require('node:path');

/** The folder of the innermost package that a path leads through, and the package's name. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/s;

/**
 * The packages that have modules in a build's scripts. webpack is one of them: its runtime is in every bundle.
 *
 * @param compilation after its chunks are made
 * @returns {Map<string, Set<string>>} the folder of each package → the folders of its modules
 */
function findPackages(compilation) {
  const found = new Map();
  const add = (folder, place) => found.set(folder, (found.get(folder) ?? new Set()).add(place));
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      // What webpack has put together into one module counts one by one.
      for (const { resource, type } of module.modules ?? [module]) {
        const file = type === 'runtime' ? require.resolve('webpack/package.json') : resource;
        for (const folder of packagesOf(file ?? '')) {
          add(folder, file.startsWith(folder) ? path.dirname(file) : folder);
        }
      }
    }
  }
  return found;
}

/**
 * The packages that a file is of: the one that it was installed with, and where that has copied it from another
 * (`garden/dist/esm/node_modules/polished/…`) the other one, wherever it is installed. Copies within one scope have one
 * owner, and need no second.
 */
function packagesOf(file) {
  const [, before, name] = IN_PACKAGE.exec(file) ?? [];
  if (before === undefined) return [];
  const folder = before + name;
  if (existsSync(path.join(folder, 'package.json'))) return [folder];
  const holders = packagesOf(before);
  const scope = name.startsWith('@') ? path.dirname(name) : null;
  const isOfOneScope = holders.some((holder) => path.basename(path.dirname(holder)) === scope);
  return isOfOneScope ? holders : [...holders, installed(name, before) ?? folder];
}

/** Where Node would find a package, from a folder upwards; `undefined` where it is not installed. */
function installed(name, from) {
  for (let at = from; at !== path.dirname(at); at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(path.join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

module.exports = { findPackages };
