import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flattenWords } from '../../src/words/flattenWords';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '../../src/words/ScreenLanguage';
import { readArguments, readPlurals } from './readMessage';

const folder = path.resolve(__dirname, '../../translations');

type Part = 'sidebar' | 'admin';

function read(language: ScreenLanguage, part: Part): Record<string, string> {
  const place = part === 'admin' ? path.join(folder, 'admin') : folder;
  const file = path.join(place, `${language.toLowerCase()}.json`);
  return flattenWords(JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof flattenWords>[0]);
}

const others = SCREEN_LANGUAGES.filter((language) => language !== 'en');

/** What is the same word in another language: a name, a sign, or a word that this language has borrowed. */
const THE_SAME: Record<string, readonly string[]> = {
  all: [
    'app.name',
    'reason.signal',
    'library.reply.sampleName',
    'library.reply.sampleBrand',
    'library.reply.sampleAgent',
    'originals.sampleName',
    'originals.sampleAgent',
    'originals.sampleBrand',
    'editor.preview.brand',
    'editor.preview.agent',
    'editor.customer.ordinary',
    'editor.history.by',
    'practiceTab.mood.withIntensity',
    'export.json',
    'export.csv',
    'insights.csv',
    'import.isJson',
    'editor.fact.of',
    'editor.history.of',
    'editor.placeholderName',
  ],
  es: [
    ...['state.neutral', 'signal.vulnerable', 'editor.no', 'editor.group.ticket'],
    ...['editor.findings.severity.error', 'editor.aside.original', 'insights.hoursOf'],
    ...['insights.tab', 'insights.title', 'insights.figure.tickets', 'insights.column.tickets'],
    'macros.found',
  ],
  fr: [
    ...['signal.urgent', 'tipKind.jargon', 'library.status.active', 'editor.status.active'],
    ...['library.column.menu', 'library.page', 'macros.found', 'macros.caption'],
    ...['editor.asked.date', 'editor.kind.date', 'editor.group.agent', 'editor.group.ticket'],
    ...['editor.part.notes', 'editor.part.type', 'insights.tab', 'insights.title'],
    ...['insights.figure.tickets', 'insights.column.tickets', 'insights.column.signal'],
  ],
  de: [
    ...['library.filter.status', 'library.column.status', 'editor.field.status'],
    ...['library.filter.situation', 'insights.column.situation', 'fit.situation'],
    ...['originals.situation', 'practiceTab.filter.situation', 'library.channel.messaging'],
    ...['editor.channel.messaging', 'fit.channelKind.messaging', 'practiceTab.channel.messaging'],
    ...['editor.group.agent', 'editor.group.ticket', 'editor.part.id', 'editor.aside.original'],
    ...['editor.preview.shown', 'insights.tab', 'insights.title', 'insights.figure.tickets'],
    ...['insights.column.tickets', 'insights.column.signal'],
  ],
  'pt-BR': [
    ...['library.filter.status', 'library.column.status', 'editor.field.status', 'editor.part.id'],
    ...['editor.part.status', 'editor.part.tags', 'editor.group.ticket', 'editor.aside.original'],
    ...['editor.preview.shown', 'insights.tab', 'insights.title', 'insights.figure.tickets'],
    ...['insights.column.tickets', 'macros.found', 'macros.caption', 'practiceTab.turn.words'],
  ],
};

/** Quick to get wrong and hard to see: what would have to be said of each message, by key. */
function complain(
  words: Record<string, string>,
  complaint: (message: string, key: string) => string | false,
): string[] {
  return Object.entries(words).flatMap(([key, message]) => {
    const said = complaint(message, key);
    return said === false ? [] : [`${key}: ${said}`];
  });
}

describe('The files of translations/', () => {
  const files = SCREEN_LANGUAGES.map((language) => `${language.toLowerCase()}.json`);

  it('are those of the languages of the screen', () => {
    expect(readdirSync(folder).sort()).toEqual([...files, 'admin'].sort());
    expect(readdirSync(path.join(folder, 'admin')).sort()).toEqual(files.toSorted());
  });

  it('call each app setting as Zendesk does', () => {
    for (const language of SCREEN_LANGUAGES) {
      const admin = Object.entries(read(language, 'admin'));
      const names = admin.filter(([key]) => key.startsWith('settings.names.'));
      const labels = Object.entries(read(language, 'sidebar')).flatMap(([key, label]) => {
        const [, name] = /^app\.parameters\.(\w+)\.label$/u.exec(key) ?? [];
        return name === undefined ? [] : [[`settings.names.${name}`, label]];
      });
      expect(labels.length).toBeGreaterThan(0);
      expect(names).toEqual(labels);
    }
  });

  it('parse as messages in English', () => {
    expect(complain(read('en', 'sidebar'), whyUnparsable)).toEqual([]);
    expect(complain(read('en', 'admin'), whyUnparsable)).toEqual([]);
  });

  it('have no key in common, so that no word has two homes', () => {
    const beside = read('en', 'sidebar');
    expect(Object.keys(read('en', 'admin')).filter((key) => key in beside)).toEqual([]);
  });
});

const parts = others.flatMap((language) => [
  [language, 'sidebar'] as const,
  [language, 'admin'] as const,
]);

describe.each(parts)('The words in %s of the %s', (language, part) => {
  const english = read('en', part);
  const words = read(language, part);

  it('miss no key', () => {
    expect(Object.keys(english).filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('have no key that English has not', () => {
    expect(Object.keys(words).filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('stand in the order of the English ones, so that two files can be read side by side', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english).filter((key) => key in words));
  });

  it('are translated', () => {
    const allowed = new Set([...(THE_SAME.all ?? []), ...(THE_SAME[language] ?? [])]);
    expect(
      complain(
        words,
        (message, key) =>
          message === english[key] && /\p{L}/u.test(message) && !allowed.has(key) && message,
      ),
    ).toEqual([]);
  });

  it('parse as messages', () => {
    expect(complain(words, whyUnparsable)).toEqual([]);
  });

  it('are filled with what the English ones are filled with', () => {
    expect(
      complain(words, (message, key) => {
        if (whyUnparsable(message) !== false) return false;
        const [wanted, given] = [readArguments(english[key] ?? ''), readArguments(message)];
        return wanted.join() !== given.join() && `${given.join()} instead of ${wanted.join()}`;
      }),
    ).toEqual([]);
  });

  it('have a form for every number that this language counts by, and none for others', () => {
    const rules = new Intl.PluralRules(language);
    const known = new Set<string>(rules.resolvedOptions().pluralCategories);
    expect(
      complain(words, (message) => {
        if (whyUnparsable(message) !== false) return false;
        const wrong = readPlurals(message).flatMap((cases) => {
          const counted = Array.from({ length: 200 }, (_, count) => count)
            .filter((count) => !cases.includes(`=${count}`))
            .map((count) => rules.select(count));
          return [
            ...[...new Set(counted)].filter((form) => !cases.includes(form)),
            ...cases.filter((form) => !form.startsWith('=') && !known.has(form)),
          ];
        });
        return wrong.length > 0 && wrong.join();
      }),
    ).toEqual([]);
  });

  it('have no straight apostrophe, which means something in a message', () => {
    expect(complain(words, (message) => message.includes("'") && message)).toEqual([]);
  });

  it('begin and end without a space, and have no two in a row', () => {
    expect(
      complain(words, (message) => /^\s|\s$|[ \u00a0\u202f]{2}/u.test(message) && message),
    ).toEqual([]);
  });

  it('call the product Attune', () => {
    expect(
      complain(
        words,
        (message, key) =>
          (english[key] ?? '').includes('Attune') && !message.includes('Attune') && message,
      ),
    ).toEqual([]);
  });
});

it.each(others)('The words in %s fit where Zendesk shows them', (language) => {
  const description = read(language, 'sidebar')['app.short_description'] ?? '';
  expect(description.length).toBeLessThanOrEqual(80);
});

function whyUnparsable(message: string): string | false {
  try {
    readArguments(message);
    return false;
  } catch (error) {
    return String(error);
  }
}
