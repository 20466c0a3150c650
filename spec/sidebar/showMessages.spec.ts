import fc from 'fast-check';
import type { Message } from '../../src/conversation/Conversation';
import { showMessages } from '../../src/sidebar/showMessages';
import { aHistory } from '../support/aHistory';
import { aMessage } from '../support/anAssistance';
import { aReading } from '../support/aReading';

type Mark = { messageId: string; start: number; end: number };

/** A conversation in which every message of the customer has been read. */
function read(messages: Message[], marks: Mark[] = []) {
  const reading = aReading('angry');
  return {
    conversation: { messages },
    customer: {
      now: reading,
      nowEvidence: marks.map((mark) => ({ ...mark, state: 'angry' as const, weight: 0.5 })),
      trend: messages
        .filter(({ from }) => from === 'customer')
        .map(({ id }) => ({ messageId: id, at: null, reading })),
      direction: null,
      history: aHistory,
    },
  };
}

const none = new Set<string>();

describe('showMessages', () => {
  it('shows what the customer wrote since the last reply', () => {
    const messages = [
      aMessage({ id: 'a', text: 'Old.' }),
      aMessage({ id: 'b', from: 'agent', text: 'Hello.' }),
      aMessage({ id: 'c', text: 'New.' }),
      aMessage({ id: 'd', text: 'Newer.' }),
    ];
    expect(showMessages(read(messages), none).map(({ text }) => text)).toEqual(['New.', 'Newer.']);
  });

  it('shows the latest message where the reply came after it', () => {
    const messages = [
      aMessage({ id: 'a', text: 'Old.' }),
      aMessage({ id: 'b', text: 'New.' }),
      aMessage({ id: 'c', from: 'agent', text: 'Hello.' }),
    ];
    expect(showMessages(read(messages), none).map(({ text }) => text)).toEqual(['New.']);
  });

  it('marks the evidence, each mark in its own message', () => {
    const messages = [aMessage({ id: 'a', text: 'You liars!' })];
    const [shown] = showMessages(read(messages, [{ messageId: 'a', start: 4, end: 9 }]), none);
    expect(shown?.marks.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['liars']);
  });

  it('leaves away what the customer only quotes at the end', () => {
    const said = 'Still nothing.';
    const text = `${said}\n\n> On Monday we wrote to you`;
    const segments: Message['segments'] = [
      { kind: 'said', start: 0, end: said.length },
      { kind: 'quote', start: said.length, end: text.length },
    ];
    const [shown] = showMessages(read([aMessage({ id: 'a', text, segments })]), none);
    expect(shown).toMatchObject({ text: said, cut: false });
  });

  it('cuts a long message around its first mark, until all of it is asked for', () => {
    const filler = 'We waited and waited. '.repeat(200);
    const text = `${filler}You liars! ${filler}`;
    const at = text.indexOf('liars');
    const messages = [aMessage({ id: 'a', text })];
    const marks = [{ messageId: 'a', start: at, end: at + 5 }];
    const [cut] = showMessages(read(messages, marks), none);
    expect(cut?.cut).toBe(true);
    expect(cut?.text.length).toBeLessThan(800);
    expect(cut?.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['liars']);
    const [whole] = showMessages(read(messages, marks), new Set(['a']));
    expect(whole).toMatchObject({ text: text.trim(), cut: false });
  });

  it('marks the very words of the message, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3000 }),
        fc.nat(),
        fc.nat({ max: 40 }),
        (text, from, length) => {
          const start = text.length === 0 ? 0 : from % text.length;
          const end = Math.min(text.length, start + length + 1);
          const messages = [aMessage({ id: 'a', text })];
          const [shown] = showMessages(read(messages, [{ messageId: 'a', start, end }]), none);
          for (const mark of shown?.marks ?? []) {
            expect(text.slice(start, end)).toContain(shown?.text.slice(mark.start, mark.end));
          }
        },
      ),
    );
  });
});
