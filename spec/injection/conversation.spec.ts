import { paraphrase } from '../../src/coach/paraphrase';
import { readEditorText } from '../../src/coach/readEditorText';
import { reviewDraft } from '../../src/coach/reviewDraft';
import { readConversation } from '../../src/conversation/readConversation';
import type { Ticket } from '../../src/conversation/Ticket';
import { greetingName } from '../../src/templates/greetingName';
import { templateValues } from '../../src/templates/templateValues';
import { anInput } from '../coach/anInput';
import { holdsPlaceholder, isPolluted } from './activeParts';
import { failures } from './payloads';

const person = (name: string) => ({ id: 7, name, email: name, locale: name });

function aTicket(text: string, contentType: string): Ticket {
  const author = { id: 7, name: text, role: 'end-user' };
  const entry = { author, channel: text, content: text, contentType, at: text, attachments: 0 };
  return {
    id: 1,
    subject: text,
    status: 'open',
    channel: text,
    brand: text,
    group: text,
    tags: [text],
    requester: person(text),
    agent: person(text),
    entries: [entry, { ...entry, author: { ...author, role: 'agent', id: 8 } }],
  };
}

/** Nothing that hides, and nothing that turns what is beside it. */
const UNREADABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

describe('A hostile message', () => {
  it.each(['text/html', 'text/plain', 'trip()'])('as %s is read as words', (contentType) => {
    const found = failures((text) => {
      const { messages } = readConversation(aTicket(text, contentType));
      const odd = messages.filter((message) => UNREADABLE.test(message.text));
      return odd.map((message) => message.text);
    });
    expect(found).toEqual([]);
  });

  it('is all there when it is plain', () => {
    const found = failures((text) => {
      const [message] = readConversation(aTicket(`Sign: ${text}`, 'text/plain')).messages;
      const bare = (words: string) => words.replace(/[^!-~]/gu, '');
      return bare(message?.text ?? '').includes(bare(text)) ? [] : [String(message?.text)];
    });
    expect(found).toEqual([]);
  });

  it('puts nothing of Zendesk’s or HTML’s language into the words that are said back', () => {
    const frames = [
      'My % invoice was charged twice.',
      'Where is my % parcel?',
      'I was charged for % twice',
    ];
    const found = failures((text) =>
      frames.flatMap((frame) => {
        const back = paraphrase(
          frame.replace('%', () => text),
          'billing',
          'frustrated',
        );
        const sentence = back?.sentence ?? '';
        return holdsPlaceholder(sentence) || /[<>]/u.test(sentence) ? [sentence] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('says back a plain one', () => {
    const back = paraphrase('My March invoice was charged twice.', 'billing', 'frustrated');
    expect(back?.sentence).toContain('your March invoice was charged twice');
  });
});

describe('A hostile name', () => {
  it('is nobody to greet, or words that are safe to write', () => {
    const found = failures((text) => {
      const { requester } = aTicket(text, 'text/plain');
      const name = greetingName(requester);
      const values = Object.values(templateValues(aTicket(text, 'text/plain'), name));
      return [name.first, name.family, name.full, ...values].filter(
        (value) => value && (UNREADABLE.test(value) || holdsPlaceholder(value)),
      ) as string[];
    });
    expect(found).toEqual([]);
  });

  it('with markup in it is nobody', () => {
    const found = failures((text) => {
      const { first } = greetingName(person(text));
      return first !== null && /[<>{}[\]()=;:/\\"@|]/u.test(first) ? [first] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('A hostile draft', () => {
  it.each([true, false])('is reviewed inside its own text, rich: %s', (rich) => {
    const found = failures((text) => {
      const content = rich
        ? `<p>I am sorry. ${text} I will look.</p>`
        : `I am sorry. ${text} I will look.`;
      const draft = readEditorText(content, rich);
      const { first } = greetingName(person(text));
      const said = `Where is my parcel? ${text}`;
      const name = first ?? '';
      const review = reviewDraft(anInput({ draft: draft.text, said, name }));
      const tips = review.kind === 'reviewed' ? review.tips : [];
      return tips
        .filter(
          ({ start, end, replacement = '' }) =>
            start < 0 ||
            end < start ||
            end > draft.text.length ||
            // What the agent wrote may stay; what the customer wrote must not come in.
            (holdsPlaceholder(replacement) && !holdsPlaceholder(draft.text)),
        )
        .map((tip) => JSON.stringify(tip));
    });
    expect(found).toEqual([]);
  });

  it('keeps every other byte where a tip is taken', () => {
    const found = failures((text) => {
      const content = `<p>Kindly wait. ${text}</p>`;
      const draft = readEditorText(content, true);
      const start = draft.text.indexOf('Kindly');
      const replaced = draft.replace({ start, end: start + 6 }, '<b>Please</b> & {wait}');
      const expected = content.replace('Kindly', () => '&lt;b&gt;Please&lt;/b&gt; &amp; {wait}');
      return replaced === expected ? [] : [replaced];
    });
    expect(found).toEqual([]);
  });
});

describe('What everything inherits from', () => {
  it('is as it was', () => {
    expect(isPolluted()).toBe(false);
  });
});
