const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** What licences ask to be passed on: their text, and notices beside it. */
const TEXT = /^(?:licen[cs]e|copying|notice|copyrightnotice)/i;

/**
 * Reads the licence of a package, and those of what it brings along in folders of its own.
 *
 * @param {string} folder the package's
 * @param {Iterable<string>} places folders within it that something is taken from
 * @returns {{ name: string, version: string, license: string, texts: string[] } | { trouble: string }}
 */
function readLicense(folder, places) {
  if (!existsSync(path.join(folder, 'package.json'))) {
    return {
      trouble: `${folder} is a copy of a package that is not installed: its licence is not known.`,
    };
  }
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const terms = [license, ...(Array.isArray(licenses) ? licenses : [])]
    .map((one) => (typeof one === 'object' ? one?.type : one))
    .filter((one) => typeof one === 'string' && one !== '');
  if (terms.length === 0) return { trouble: `${name} ${version} does not say its licence.` };
  const texts = new Set();
  for (const place of between(folder, places)) {
    for (const file of readdirSync(place, { withFileTypes: true })) {
      if (!file.isFile() || !TEXT.test(file.name)) continue;
      const text = readFileSync(path.join(place, file.name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
      if (text !== '') texts.add(text);
    }
  }
  if (texts.size === 0) {
    return {
      trouble: `${name} ${version} comes without the text of its licence (${terms.join(', ')}), which must be passed on with it.`,
    };
  }
  return { name, version, license: terms.join(' OR '), texts: [...texts] };
}

/** The package's folder, and all folders on the way to the places. */
function between(folder, places) {
  const folders = new Set([folder]);
  for (const place of places) {
    for (let at = place; at.length > folder.length; at = path.dirname(at)) folders.add(at);
  }
  return [...folders].sort();
}

module.exports = { readLicense };
