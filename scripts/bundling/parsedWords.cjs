/**
 * A webpack loader for `translations/`: messages are parsed here and not in the browser, which does without the
 * parser. A message with arguments becomes its syntax tree in a string; `parseMessage.mjs`, which stands in for the
 * parser, reads it back. Words stay words. What Zendesk shows and Attune does not (`app`, but its name) is left out.
 */
module.exports = function parsedWords(source) {
  const done = this.async();
  Promise.all([import('@formatjs/icu-messageformat-parser'), import('./parseMessage.mjs')])
    .then(([{ parse }, { MARK }]) => {
      const { app, ...words } = JSON.parse(source);
      const shown = { app: { name: app?.name }, ...words };
      done(
        null,
        JSON.stringify(shown, (_key, value) => prepare(value, parse, MARK)),
      );
    })
    .catch(done);
};

function prepare(value, parse, mark) {
  if (typeof value !== 'string') return value;
  const tree = parse(value);
  const [first, ...more] = tree;
  if (first === undefined) return value;
  const isWords = more.length === 0 && first.type === 0;
  return isWords ? first.value : mark + JSON.stringify(tree);
}
