/** A webpack loader: the built-in replies over and over, each time under other keys and titles, up to 2,000. */
const COUNT = 2_000;

module.exports = function manyEntries(source) {
  const entries = JSON.parse(source);
  const many = Array.from({ length: COUNT }, (_, at) => {
    const entry = entries[at % entries.length];
    const round = Math.floor(at / entries.length);
    return round === 0
      ? entry
      : { ...entry, key: `${entry.key}-${round}`, title: `${entry.title}, ${round}` };
  });
  return JSON.stringify(many);
};
