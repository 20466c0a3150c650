/**
 * A webpack loader for the two functions of lodash that Garden's theme uses: `get` with a path of names between dots,
 * and `memoize` with a function that makes the key. lodash's own are 3 kB compressed for all that they can do besides,
 * and find the global object with `Function('return this')()`, which a strict Content-Security-Policy forbids.
 */
const SOURCES = {
  'lodash.get': `
    module.exports = (object, path) =>
      String(path).split('.').reduce((inner, name) => inner?.[name], object);`,
  'lodash.memoize': `
    module.exports = (work, keyOf) => {
      const known = new Map();
      return (...given) => {
        const key = keyOf ? keyOf(...given) : given[0];
        if (!known.has(key)) known.set(key, work(...given));
        return known.get(key);
      };
    };`,
};

module.exports = function lighterLodash(source) {
  const [, name] = /node_modules[\\/](lodash\.\w+)/.exec(this.resourcePath) ?? [];
  return SOURCES[name] ?? source.replaceAll("Function('return this')()", 'globalThis');
};
