const { findPackages } = require('./findPackages.cjs');
const { readLicense } = require('./readLicense.cjs');
const { writeLicenses } = require('./writeLicenses.cjs');

const NAME = 'CollectLicenses';

/**
 * A webpack plugin that puts the licences of all that is in the bundles into one page of the package. One instance
 * serves all builds that make the package together; the last of them to come so far writes the page for all. A package
 * without a licence, or without its text, fails the build: it must not be passed on.
 */
class CollectLicenses {
  /** @param {string} file the page's name among the assets; Zendesk serves .html, and no .txt. */
  constructor(file) {
    this.file = file;
    this.builds = 0;
    /** Build → folders of packages → the folders that their modules stand in. */
    this.found = new Map();
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    this.builds += 1;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        this.found.set(compiler, findPackages(compilation));
        if (this.found.size < this.builds) return;
        const licenses = [];
        for (const [folder, places] of merge(this.found.values())) {
          const read = readLicense(folder, places);
          if (read.trouble === undefined) licenses.push(read);
          else compilation.errors.push(new WebpackError(read.trouble));
        }
        compilation.emitAsset(this.file, new sources.RawSource(writeLicenses(licenses)));
      });
    });
  }
}

function merge(all) {
  const merged = new Map();
  for (const packages of all) {
    for (const [folder, places] of packages) {
      merged.set(folder, new Set([...(merged.get(folder) ?? []), ...places]));
    }
  }
  return merged;
}

module.exports = { CollectLicenses };
