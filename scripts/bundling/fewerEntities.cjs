/**
 * A webpack loader. HTML names 2,231 characters, most of them for mathematics; their table is 16 kB compressed. This
 * keeps those that mails are made of: ASCII, Latin, Greek, punctuation, currencies, and every name that browsers take
 * without its semicolon. The names come out of the table itself; the format is described in the package
 * (`entities/src/internal/bin-trie-flags.ts`).
 */
const KEPT = [
  [0x00, 0x17f],
  [0x2c6, 0x2dc],
  [0x391, 0x3c9],
  [0x2002, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
];

/** A name that begins like one without semicolon stays too: `&notin;` must not be read as `¬in;`. */
function keep(names) {
  const open = names.filter(({ strict }) => !strict).map(({ name }) => name);
  return names.filter(
    ({ name, value: [first, second] }) =>
      open.some((start) => name.startsWith(start)) ||
      (second === undefined && KEPT.some(([from, to]) => first >= from && first <= to)),
  );
}

/** @param tree the table of the package. @returns every name, its UTF-16 units, and whether it needs its semicolon. */
function readNames(tree, determineBranch) {
  const names = [];
  const visit = (at, name) => {
    const head = tree[at];
    const values = head >>> 14;
    if (values === 0 && head & 0x2000) {
      const length = (head >> 7) & 0x3f;
      let run = String.fromCharCode(head & 0x7f);
      for (let place = 0; place < length - 1; place++) {
        const packed = tree[at + 1 + (place >> 1)];
        run += String.fromCharCode((packed >> ((place & 1) << 3)) & 0xff);
      }
      return visit(at + 1 + (length >> 1), name + run);
    }
    if (values > 0) {
      const value = values === 1 ? [head & 0x1fff] : Array.from(tree.slice(at + 1, at + values));
      names.push({ name, value, strict: (head & 0x2000) !== 0 });
    }
    if (values === 1) return undefined;
    for (let char = 0x21; char < 0x7f; char++) {
      const next = determineBranch(tree, head, at + (values || 1), char);
      if (next >= 0) visit(next, name + String.fromCharCode(char));
    }
    return undefined;
  };
  visit(0, '');
  return names;
}

/** @returns the same kind of table, of dictionaries and single branches only. */
function writeTable(names) {
  const words = [];
  const write = (prefix) => {
    const under = names.filter(({ name }) => name.startsWith(prefix));
    const own = under.find(({ name }) => name === prefix);
    const chars = [...new Set(under.map(({ name }) => name.charCodeAt(prefix.length)))]
      .filter((char) => !Number.isNaN(char))
      .sort((a, b) => a - b);
    const single = chars.length === 1;
    const head = words.length;
    words.push((single ? chars[0] : chars.length << 7) | (own?.strict ? 0x2000 : 0));
    if (own !== undefined) {
      words[head] |= (own.value.length + 1) << 14;
      words.push(...own.value);
    }
    if (single) return write(prefix + String.fromCharCode(chars[0]));
    for (let at = 0; at < chars.length; at += 2)
      words.push(chars[at] | ((chars[at + 1] ?? 0) << 8));
    const pointers = words.length;
    words.length += chars.length;
    const end = words.length;
    chars.forEach((char, at) => {
      words[pointers + at] = words.length - end;
      write(prefix + String.fromCharCode(char));
    });
    return undefined;
  };
  write('');
  return words;
}

module.exports = function fewerEntities() {
  const done = this.async();
  import('entities/decode')
    .then(({ htmlDecodeTree, determineBranch }) => {
      const names = keep(readNames(htmlDecodeTree, determineBranch));
      done(
        null,
        `export const htmlDecodeTree = new Uint16Array(${JSON.stringify(writeTable(names))});`,
      );
    })
    .catch(done);
};
module.exports.readNames = readNames;
module.exports.writeTable = writeTable;
module.exports.keep = keep;
