import { STATES, type State } from '../../src/emotion/Reading';
import de from '../../src/library/builtIn/de.json';
import es from '../../src/library/builtIn/es.json';
import fr from '../../src/library/builtIn/fr.json';
import ja from '../../src/library/builtIn/ja.json';
import pt from '../../src/library/builtIn/pt.json';
import { checkEntry } from '../../src/library/checkEntry';
import { CHANNEL_KINDS, type Entry } from '../../src/library/Entry';
import { fillEntry } from '../../src/library/fillEntry';
import { PHRASE_FAMILIES } from '../../src/library/PhraseFamily';
import { readEntries } from '../../src/library/readEntries';
import { SITUATIONS } from '../../src/library/Situation';
import { ownRuns, shareWithin } from '../../src/suggestions/likeness';
import { readPhrase } from '../../src/suggestions/Phrase';
import languages from './languages.json';

type Language = keyof typeof languages;

const libraries: Record<Language, readonly Entry[]> = {
  es: readEntries(es),
  fr: readEntries(fr),
  de: readEntries(de),
  pt: readEntries(pt),
  ja: readEntries(ja),
};
const cases = Object.entries(libraries) as [Language, readonly Entry[]][];

const UPSET: readonly State[] = ['angry', 'frustrated', 'disappointed', 'worried', 'sad'];

/** The entry as a customer would read it, every fact given as its own example says. */
function written(entry: Entry, language: Language, isNamed: boolean): string {
  const { placeholder, value } = languages[language].name;
  const facts = Object.fromEntries(entry.facts.map((fact) => [fact.key, fact.example]));
  const filled = fillEntry(entry, isNamed ? { [placeholder]: value } : {}, facts);
  if (filled.kind === 'failed') throw new Error(`${entry.key}: ${JSON.stringify(filled.problems)}`);
  return filled.text;
}

/** How often one of the phrases stands in the text. */
function count(text: string, phrases: readonly string[]): number {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return phrases.reduce((sum, phrase) => sum + lower.split(phrase).length - 1, 0);
}

/** What is wrong with an entry's words, by the rules of its language. */
function faults(entry: Entry, language: Language): string[] {
  const { name, greeting, apology, never, length } = languages[language];
  const [kind] = entry.channels;
  const named = written(entry, language, true);
  const unnamed = written(entry, language, false);
  const [least = 0, most = 0] = length[kind ?? 'email'];
  const isByMail = kind === 'email';
  const apologies = count(entry.template, apology);
  const asked = entry.facts.map(({ key }) => key);
  const names = named.split(name.value).length - 1;
  const wrong: [string, boolean][] = [
    ['lives on one kind of channel', entry.channels.length !== 1],
    ['is in its language', entry.language !== language],
    ['uses the name at most once', names > 1 || (isByMail && names === 0)],
    ['greets by e-mail only', named.startsWith(greeting.named) !== isByMail],
    ['greets the nameless too', unnamed.startsWith(greeting.unnamed) !== isByMail],
    ['leaves no hole', /\s[,.]|,,|undefined|null|\{\{/u.test(unnamed)],
    ['apologizes at most once', apologies > 1],
    [
      'acts by a time when it apologizes',
      apologies > 0 && !(asked.includes('next_step') && asked.includes('date')),
    ],
    ['says nothing that hollows out empathy', count(unnamed, never) > 0],
    ['keeps calm', UPSET.some((state) => entry.states.includes(state)) && /[!！¡]/u.test(unnamed)],
    ['keeps its length', unnamed.length < least || unnamed.length > most],
  ];
  return wrong.filter(([, isWrong]) => isWrong).map(([rule]) => `${entry.key} ${rule}`);
}

describe.each(cases)('the built-in library in %s', (language, library) => {
  it('has at least forty entries, each with a key of its own', () => {
    expect(library.length).toBeGreaterThanOrEqual(40);
    expect(new Set(library.map(({ key }) => key)).size).toBe(library.length);
  });

  it('passes the check that admins meet', () => {
    for (const entry of library) expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
  });

  it('keeps the rules of its language', () => {
    expect(library.flatMap((entry) => faults(entry, language))).toEqual([]);
  });

  it('has for each state and channel, whatever the situation, an entry without facts', () => {
    const missing = STATES.flatMap((state) =>
      CHANNEL_KINDS.filter(
        (channel) =>
          !library.some(
            ({ states, channels, situations, signals, when, facts }) =>
              states.includes(state) &&
              channels.includes(channel) &&
              situations.length === 0 &&
              signals === undefined &&
              when === undefined &&
              facts.length === 0,
          ),
      ).map((channel) => `${state} by ${channel}`),
    );
    expect(missing).toEqual([]);
  });

  it('has something for every situation, for customers whose state cannot be read', () => {
    const neutral = library.filter(({ states }) => states.includes('neutral'));
    const covered = new Set(neutral.flatMap(({ situations }) => situations));
    expect(SITUATIONS.filter((situation) => !covered.has(situation))).toEqual([]);
  });

  it('has every phrase family', () => {
    const families = new Set(library.map(({ family }) => family));
    expect(PHRASE_FAMILIES.filter((family) => !families.has(family))).toEqual([]);
  });

  it('has a safe first choice for each state and channel', () => {
    const missing = STATES.flatMap((state) =>
      CHANNEL_KINDS.filter(
        (channel) =>
          !library.some(
            (entry) =>
              entry.safe === true &&
              entry.states.includes(state) &&
              entry.channels.includes(channel),
          ),
      ).map((channel) => `${state} by ${channel}`),
    );
    expect(missing).toEqual([]);
  });

  it('offers condolences only to those who wrote of a death', () => {
    const condolences = library.filter(({ key }) => key.includes('condolence'));
    expect(condolences.length).toBeGreaterThan(0);
    for (const { when = [] } of condolences) {
      expect(when.length).toBeGreaterThan(0);
      for (const phrase of when) expect(() => readPhrase(phrase)).not.toThrow();
    }
  });

  it('has no two entries that read alike', () => {
    const runs = library.map((entry) => {
      const filled = fillEntry(entry, {});
      if (filled.kind === 'failed') throw new Error(entry.key);
      return ownRuns(filled);
    });
    const alike = runs.flatMap((one, index) =>
      runs.slice(0, index).flatMap((other, otherIndex) => {
        if (Math.max(shareWithin(one, other), shareWithin(other, one)) < 0.4) return [];
        return [`${library[index]?.key} ~ ${library[otherIndex]?.key}`];
      }),
    );
    expect(alike).toEqual([]);
  });
});
