import { STATES, type State } from '../../src/emotion/Reading';
import { builtInLibrary } from '../support/builtInLibrary';
import { checkEntry } from '../../src/library/checkEntry';
import type { Entry } from '../../src/library/Entry';
import { fillEntry } from '../../src/library/fillEntry';
import { PHRASE_FAMILIES } from '../../src/library/PhraseFamily';
import { SITUATIONS } from '../../src/library/Situation';
import { ownRuns, shareWithin } from '../../src/suggestions/likeness';
import type { FilledText } from '../../src/templates/Filled';
import wording from './wording.json';

const UPSET: readonly State[] = ['angry', 'frustrated', 'disappointed', 'worried', 'sad'];
const entries = builtInLibrary.map((entry): [string, Entry] => [entry.key, entry]);

/** The entry as a customer would read it, every fact given as its own example says. */
function written(entry: Entry, name: string | null): FilledText {
  const facts = Object.fromEntries(entry.facts.map((fact) => [fact.key, fact.example]));
  const filled = fillEntry(
    entry,
    name === null ? {} : { 'ticket.requester.first_name': name },
    facts,
  );
  if (filled.kind === 'failed') throw new Error(`${entry.key}: ${JSON.stringify(filled.problems)}`);
  return filled;
}

/** How often one of the phrases stands in the text, as whole words. */
function count(text: string, phrases: readonly string[]): number {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}']+/gu, ' ')} `;
  return phrases.reduce((sum, phrase) => sum + words.split(` ${phrase} `).length - 1, 0);
}

function forbidden(text: string): string[] {
  return wording.never.filter((phrase) => count(text, [phrase]) > 0);
}

/** Apologies, which condolences are not. */
function apologies(text: string): number {
  return count(text, wording.apology) - count(text, wording.condolence);
}

function isFor(entry: Entry, state: State): boolean {
  return entry.states.includes(state);
}

describe('builtInLibrary', () => {
  it('has keys of its own for all entries', () => {
    expect(new Set(builtInLibrary.map((entry) => entry.key)).size).toBe(builtInLibrary.length);
  });

  it('has at least five entries for each state, and each phrase family and situation', () => {
    for (const state of STATES) {
      expect([state, builtInLibrary.filter((entry) => isFor(entry, state)).length]).toEqual([
        state,
        expect.any(Number),
      ]);
      expect(builtInLibrary.filter((entry) => isFor(entry, state)).length).toBeGreaterThanOrEqual(
        5,
      );
    }
    const families = new Set(builtInLibrary.map((entry) => entry.family));
    const situations = new Set(builtInLibrary.flatMap((entry) => entry.situations));
    expect(PHRASE_FAMILIES.filter((family) => !families.has(family))).toEqual([]);
    expect(SITUATIONS.filter((situation) => !situations.has(situation))).toEqual([]);
  });

  it.each(STATES.flatMap((state) => [[state, 'email'] as const, [state, 'messaging'] as const]))(
    'has for %s by %s, whatever the situation, three families and an entry without facts',
    (state, channel) => {
      const fitting = builtInLibrary.filter(
        (entry) =>
          isFor(entry, state) &&
          entry.situations.length === 0 &&
          entry.signals === undefined &&
          entry.intensity === undefined &&
          (entry.channels.length === 0 || entry.channels.includes(channel)),
      );
      expect(new Set(fitting.map((entry) => entry.family)).size).toBeGreaterThanOrEqual(3);
      expect(fitting.filter((entry) => entry.facts.length === 0)).not.toEqual([]);
    },
  );

  it('has no two entries that read alike', () => {
    const runs = builtInLibrary.map((entry) => {
      const filled = fillEntry(entry, {});
      if (filled.kind === 'failed') throw new Error(entry.key);
      return ownRuns(filled);
    });
    const alike: string[] = [];
    runs.forEach((one, index) => {
      runs.slice(0, index).forEach((other, otherIndex) => {
        if (Math.max(shareWithin(one, other), shareWithin(other, one)) < 0.35) return;
        alike.push(`${builtInLibrary[index]?.key} ~ ${builtInLibrary[otherIndex]?.key}`);
      });
    });
    expect(alike).toEqual([]);
  });

  it.each(entries)('%s passes the check that admins meet', (_, entry) => {
    expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
  });

  it.each(entries)('%s fills with and without a name, using the name once', (_, entry) => {
    expect(written(entry, null).text).not.toMatch(/\s[,.!?]|,,|undefined|null/u);
    const names = written(entry, 'Zoë').text.split('Zoë').length - 1;
    expect(names).toBeLessThanOrEqual(1);
    if (entry.channels.includes('email')) expect(names).toBe(1);
  });

  it.each(entries)('%s says nothing that hollows out empathy', (_, entry) => {
    expect(forbidden(written(entry, null).text)).toEqual([]);
  });

  it.each(entries)('%s apologizes at most once, and then acts by a time', (_, entry) => {
    expect(apologies(entry.template)).toBeLessThanOrEqual(1);
    if (apologies(entry.template) === 0) return;
    const asked = entry.facts.map((fact) => fact.key);
    expect(asked).toEqual(expect.arrayContaining(['next_step', 'date']));
  });

  it.each(entries)('%s names no time of its own: the agent says by when', (_, entry) => {
    const ownWords = entry.template.replace(/\{\{.*?\}\}/gu, '');
    expect(wording.times.filter((time) => count(ownWords, [time]) > 0)).toEqual([]);
  });

  it.each(entries)('%s keeps its tone and its length', (_, entry) => {
    const { text } = written(entry, null);
    if (UPSET.some((state) => isFor(entry, state))) expect(text).not.toContain('!');
    if (isFor(entry, 'sad')) expect(count(text, wording.cheerful)).toBe(0);
    if (isFor(entry, 'neutral') && !entry.situations.includes('hardship'))
      expect(apologies(text)).toBe(0);
    const [least, most] = entry.channels.includes('messaging') ? [50, 320] : [150, 750];
    expect(text.length).toBeGreaterThanOrEqual(least ?? 0);
    expect(text.length).toBeLessThanOrEqual(most ?? 0);
  });

  it.each(entries)('%s lives on one kind of channel, and greets by e-mail only', (_, entry) => {
    expect(entry.channels).toHaveLength(1);
    const greets = entry.template.startsWith(
      "Hi {{ ticket.requester.first_name | default: 'there' }},\n\n",
    );
    expect(greets).toBe(entry.channels[0] === 'email');
  });
});

describe('the lint of the built-in library', () => {
  it('hears what it forbids, and no part of another word', () => {
    expect(forbidden('Unfortunately, we can’t.'.replace('’', "'"))).toEqual([
      'unfortunately',
      "can't",
    ]);
    expect(forbidden('An unkindly cannoteer')).toEqual([]);
  });

  it('tells apologies from condolences', () => {
    expect(apologies('I am sorry about it. My apologies.')).toBe(2);
    expect(apologies('I am so sorry for the loss of your mother.')).toBe(0);
  });
});
