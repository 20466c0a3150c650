const path = require('node:path');
const { runInThisContext } = require('node:vm');
const { transformFileSync } = require('@swc/core');

/**
 * A webpack loader for liquidjs, which registers every tag and filter that it has. `src/templates/liquidEngine.ts`
 * takes those away that templates may not use; here they are not even bundled. The lists are the engine's own:
 * `src/templates/liquidLimits.ts`.
 */
const LIMITS = path.resolve(__dirname, '../../src/templates/liquidLimits.ts');

/** @returns the module's exports. It imports nothing. */
function readLimits() {
  const { code } = transformFileSync(LIMITS, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  runInThisContext(`(module, exports) => {${code}}`)(module, module.exports);
  return module.exports;
}

const ALL_FILTERS = /const filters = (?:Object\.assign\()+\{\}[^;]*;/;
const FILTER_GROUP =
  /^var \w+ = \/\*#__PURE__\*\/Object\.freeze\(\{\s+__proto__: null,([^}]*)\}\);/gm;
const MISC = /^var misc = \{([^}]*)\};/m;
const ALL_TAGS = /const tags = \{([^}]*)\};/;

/** @returns `name: variable` of each line that `allowed` has, from the inside of an object literal. */
function readLines(inside, allowed) {
  return inside
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
    .filter((line) => allowed.has(line.split(':')[0].replace(/'/g, '').trim()));
}

module.exports = function fewerLiquidParts(source) {
  const { TAGS, FILTERS } = readLimits();
  this.addDependency(LIMITS);
  const tags = readLines(ALL_TAGS.exec(source)?.[1] ?? '', TAGS);
  const groups = [...source.matchAll(FILTER_GROUP)].map(([, inside]) => inside);
  const filters = readLines([...groups, MISC.exec(source)?.[1] ?? ''].join('\n'), FILTERS);
  if (tags.length !== TAGS.size || filters.length !== FILTERS.size || !ALL_FILTERS.test(source))
    throw new Error('liquidjs has changed: not all of the allowed tags and filters were found');
  return source
    .replace(ALL_TAGS, `const tags = {${tags.join(',')}};`)
    .replace(ALL_FILTERS, `const filters = {${filters.join(',')}};`);
};
