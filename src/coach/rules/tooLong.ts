import type { ChannelKind } from '../../library/Entry';
import type { Draft } from '../Draft';
import type { Found, Rule } from '../Rule';

/** Words that a reply may have; a list is read faster, so what it holds counts half. */
const MOST_WORDS: Record<ChannelKind, number> = { email: 320, messaging: 115 };

/** Sentences beyond 25 words are hard to read; one of this length has to be read twice. */
const MOST_WORDS_IN_A_SENTENCE = 45;

/** More than anybody reads on this channel, or at one go. */
export const tooLong: Rule = {
  kind: 'too-long',
  weight: 0.38,
  source:
    'Nielsen Norman Group (2008), "How Little Do Users Read?"; messaging guides of the channels themselves; on sentences: GOV.UK style guide, "Sentence length"',
  fires: [
    { draft: 'It is a long story and I will tell it all. '.repeat(12), channel: 'messaging' },
    `I will call the depot, and ${'then I will ask them about it, and '.repeat(6)}write to you today.`,
  ],
  silent: [{ draft: 'It is a long story and I will tell it all. '.repeat(12), channel: 'email' }],
  find: (draft, { channel }) => {
    const words = draft.sentences.reduce(
      (sum, { from, to, listed }) => sum + (listed ? (to - from) / 2 : to - from),
      0,
    );
    if (words <= MOST_WORDS[channel]) return findLongSentence(draft);
    const values = { count: String(draft.words.length) };
    return [{ rule: `too-long-${channel}`, values, start: draft.bodyEnd, end: draft.bodyEnd }];
  },
};

/** The first sentence that nobody takes in at one go. */
function findLongSentence({ sentences }: Draft): Found[] {
  const long = sentences.find(({ from, to }) => to - from > MOST_WORDS_IN_A_SENTENCE);
  if (long === undefined) return [];
  const { start, end, from, to } = long;
  return [{ rule: 'long-sentence', values: { count: String(to - from) }, start, end }];
}
