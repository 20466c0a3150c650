import fc from 'fast-check';
import { shelf } from '../../cli/shelf';
import { assist, type Assistance, type AssistOptions } from '../../src/assist';
import { htmlToText } from '../../src/conversation/htmlToText';
import { readConversation } from '../../src/conversation/readConversation';
import { MAX_OPEN_ELEMENTS, readHtml } from '../../src/conversation/readHtml';
import type { Ticket } from '../../src/conversation/Ticket';
import { SIGNALS, STATES } from '../../src/emotion/Reading';
import { fillEntry } from '../../src/library/fillEntry';
import { findEvidencePhrases } from '../../src/sidebar/findEvidencePhrases';
import { showMessages } from '../../src/sidebar/showMessages';
import { greetingName } from '../../src/templates/greetingName';
import { shippedModel } from '../emotion/shippedModel';
import { fuzz } from './fuzz';
import { anyHtml } from './generators/anyHtml';
import { anyMoment, anyName, anyPerson, anyTicket } from './generators/anyTicket';
import { anyLine, anyRepeat, anyText } from './generators/awkwardText';
import { expectHarmless, expectSameWords, expectWellFormed, expectWithin } from './judge';

let packs: AssistOptions['packs'];

beforeAll(async () => {
  const taken = await Promise.all(['en', 'de', 'ja'].map((language) => shelf.take(language)));
  packs = taken.filter((pack) => pack !== null);
});

const anyOptions = fc.record(
  {
    channel: fc.constantFrom('email', 'native_messaging', '', '\u202e'),
    corrected: fc.constantFrom(...STATES),
    now: anyMoment,
    today: fc.constantFrom('2026-03-04', '', 'never'),
    details: fc.dictionary(
      fc.constantFrom(
        'ticket.priority',
        'ticket.requester.phone',
        'ticket.ticket_field_1',
        '__proto__',
      ),
      anyLine,
    ),
  },
  { requiredKeys: [] },
);

function answer(ticket: Ticket, options: Partial<AssistOptions>): Assistance {
  return assist(ticket, { model: shippedModel, packs, ...options });
}

/** What must hold of the reading, wherever it is shown. */
function expectReading({ conversation, customer }: Assistance): void {
  const texts = new Map(conversation.messages.map(({ id, text }) => [id, text]));
  expect(texts.size).toBe(conversation.messages.length);
  for (const { text, segments } of conversation.messages) {
    expectWellFormed(text);
    expect(segments.map(({ start }) => start)).toEqual(
      [0, ...segments.map(({ end }) => end)].slice(0, segments.length),
    );
    expect(segments.at(-1)?.end ?? 0).toBe(text.length);
    for (const segment of segments) expectWithin(text, segment);
  }
  for (const { messageId, reading } of customer.trend) {
    const text = texts.get(messageId) ?? '';
    for (const evidence of reading.evidence) {
      expectWithin(text, evidence);
      expect(evidence.end).toBeGreaterThan(evidence.start);
      expect(evidence.weight).toBeGreaterThan(0);
      expect(evidence.weight).toBeLessThanOrEqual(1 + 1e-9);
    }
    const sum = STATES.reduce((total, state) => total + reading.probabilities[state], 0);
    expect(sum).toBeCloseTo(1, 6);
    expect(SIGNALS.filter((signal) => reading.signals.includes(signal))).toEqual(reading.signals);
  }
  for (const evidence of customer.nowEvidence)
    expectWithin(texts.get(evidence.messageId) ?? '', evidence);
}

/** What must hold of the words that are shown of it. */
function expectShown(assistance: Assistance): void {
  for (const { text, marks } of [
    ...showMessages(assistance, new Set()),
    ...showMessages(assistance, new Set(assistance.conversation.messages.map(({ id }) => id))),
    ...findEvidencePhrases(assistance),
  ]) {
    expectWellFormed(text);
    for (const mark of marks) expectWithin(text, mark);
  }
}

/** What must hold of the replies that are offered. */
function expectSuggestions({ suggestions, values, occasion }: Assistance, fact: string): void {
  expect(suggestions.length).toBeGreaterThanOrEqual(3);
  expect(suggestions.length).toBeLessThanOrEqual(5);
  expect(new Set(suggestions.map(({ entry }) => entry.key)).size).toBe(suggestions.length);
  for (const { entry, filled, reasons } of suggestions) {
    expect(reasons.length).toBeGreaterThan(0);
    const typed = Object.fromEntries(entry.facts.map(({ key }) => [key, fact]));
    const refilled = fillEntry(entry, values, typed, occasion);
    for (const one of [filled, refilled]) {
      if (one.kind === 'failed') throw new Error(JSON.stringify(one.problems));
      expectHarmless(one.html);
      expectSameWords(one);
      expectWellFormed(one.text);
      expect(one.text.trim()).not.toBe('');
      expect(one.text).not.toMatch(/\{\{|\{%|\}\}|%\}|\bundefined\b|\[object /u);
      for (const stretch of [...one.gaps, ...one.marks]) expectWithin(one.text, stretch);
      // A blank is a fact that is said to be open, and nothing else.
      expect([...new Set(one.gaps.map((gap) => gap.fact))]).toEqual(one.openFacts);
    }
  }
}

describe('A ticket on its way to the reply', () => {
  it('is read, shown and answered, whatever is in it', () => {
    fuzz('a whole ticket', fc.tuple(anyTicket, anyOptions, anyLine), ([ticket, options, fact]) => {
      const assistance = answer(ticket, options);
      expectReading(assistance);
      expectShown(assistance);
      // What customers write may hold Liquid's own signs, and templates show subjects: those are not looked at here.
      expectSuggestions(
        assistance,
        fact.replace(/[{}%]/gu, '').replace(/undefined|\[object/gu, ''),
      );
      if (ticket.id % 8 === 0) expect(answer(ticket, options)).toEqual(assistance);
    });
  });

  it('may lack anything that its type promises', () => {
    const anyValue = fc.oneof(
      { weight: 3, arbitrary: anyLine },
      fc.anything(),
      fc.constant(undefined),
    );
    const broken = fc.tuple(
      anyTicket,
      fc.dictionary(fc.constantFrom('entries', 'requester'), fc.anything(), { maxKeys: 1 }),
      fc.record({
        author: anyValue,
        channel: anyValue,
        content: anyValue,
        contentType: anyValue,
        at: anyValue,
        attachments: anyValue,
      }),
    );
    fuzz('a ticket in pieces', broken, ([ticket, change, piece]) => {
      const entries: unknown = [...ticket.entries, piece];
      const odd = { ...ticket, entries, ...change } as unknown as Ticket;
      const { messages } = readConversation(odd);
      for (const { text, segments } of messages) {
        expectWellFormed(text);
        expect(segments.at(-1)?.end ?? 0).toBe(text.length);
      }
      expect(readConversation(odd).messages).toEqual(messages);
    });
  });

  it('costs work in step with its length', () => {
    fuzz('work on a message', fc.oneof(anyHtml, anyRepeat, anyText()), (content) => {
      let [told, open, deepest] = [0, 0, 0];
      readHtml(content, {
        onOpen: () => {
          told += 1;
          deepest = Math.max(deepest, (open += 1));
        },
        onClose: () => (open -= 1),
        onText: () => (told += 1),
      });
      expect(open).toBe(0);
      expect(deepest).toBeLessThanOrEqual(MAX_OPEN_ELEMENTS + 1);
      expect(told).toBeLessThanOrEqual(content.length);
      // Each element may begin a line and a quotation; none may make more of a message than that.
      expect(htmlToText(content).length).toBeLessThanOrEqual(14 * content.length + 10);
    });
  });
});

describe('greetingName', () => {
  it('addresses nobody by what is no name, and says the same again', () => {
    const anyAsked = fc.tuple(
      fc.oneof(
        anyPerson,
        fc.record({ name: anyName, email: fc.constant(null), locale: fc.constant(null) }),
      ),
      fc.constantFrom('en', 'ja', 'de', 'ar', 'x-y', ''),
    );
    fuzz('a name', anyAsked, ([person, language]) => {
      const greeting = greetingName(person, language);
      for (const name of [greeting.first, greeting.family, greeting.full, greeting.address]) {
        if (name === null) continue;
        expectWellFormed(name);
        expect(name.trim()).toBe(name);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[<>{}[\]@\p{Cc}\u202a-\u202e\u2066-\u2069]|https?:/u);
      }
      expect(greetingName(person, language)).toEqual(greeting);
    });
  });
});
