/**
 * Licences as one page: each text once, under the names of all packages that come with it, in the order of names.
 *
 * @param {{ name: string, version: string, license: string, texts: string[] }[]} licenses
 * @returns {string} HTML without a script; the same for the same packages in any order
 */
function writeLicenses(licenses) {
  const holders = new Map();
  for (const { name, version, license, texts } of licenses) {
    for (const text of texts) {
      const title = `${name} ${version} (${license})`;
      holders.set(text, (holders.get(text) ?? new Set()).add(title));
    }
  }
  const parts = [...holders]
    .map(([text, titles]) => ({ text, title: [...titles].sort(byCode).join(', ') }))
    .sort((a, b) => byCode(a.title, b.title) || byCode(a.text, b.text));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>Licences</title></head>',
    '<body>',
    '<h1>Licences of what Attune is made with</h1>',
    ...parts.map(({ title, text }) => `<h2>${escaped(title)}</h2>\n<pre>${escaped(text)}</pre>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same order on every machine, whatever its language. */
function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

module.exports = { writeLicenses };
