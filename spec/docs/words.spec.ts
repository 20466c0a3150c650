import { DOCUMENTS, proseOf } from './documents';
import { SENTENCES } from './sentences';

/** Words of Zendesk's own screens. */
const ZENDESKS = new Set([
  'Admin Center',
  'Apps and integrations',
  'Zendesk Support apps',
  'Upload private app',
  'Objects and rules',
  'Custom objects',
  'Permissions',
]);

/** The custom objects, by the names that Zendesk shows. */
const OBJECTS = new Set(['Attune reply', 'Attune learning']);

/** What the guides set in italics is what stands on a button, a tab or a title; "→" leads to the next one. */
const named = DOCUMENTS.filter(({ file }) =>
  /^docs\/(?:\w+-guide|troubleshooting)\.md$/u.test(file),
)
  .flatMap(({ file, text }) =>
    [...proseOf(text).matchAll(/(?<![*\w\\])\*([^*\n]+)\*(?![*\w])/gu)].map(([, words = '']) => ({
      file,
      words,
    })),
  )
  .flatMap(({ file, words }) => words.split(' → ').map((word) => ({ file, word })));

describe('The guides', () => {
  it('call everything as the screen does', () => {
    const said = new Set(SENTENCES.flatMap(({ forms }) => forms));
    const headings = new Set(
      DOCUMENTS.flatMap(({ text }) =>
        [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => heading),
      ),
    );
    const unknown = named.filter(
      ({ word }) =>
        !said.has(word) && !ZENDESKS.has(word) && !OBJECTS.has(word) && !headings.has(word),
    );
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
  });
});
