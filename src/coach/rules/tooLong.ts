import type { ChannelKind } from '../../library/Entry';
import type { Rule } from '../Rule';

/** Words that a reply may have; a list is read faster, so what it holds counts half. */
const MOST_WORDS: Record<ChannelKind, number> = { email: 320, messaging: 115 };

/** More than anybody reads on this channel. */
export const tooLong: Rule = {
  kind: 'too-long',
  weight: 0.38,
  source:
    'Nielsen Norman Group (2008), "How Little Do Users Read?"; messaging guides of the channels themselves',
  fires: [
    { draft: 'It is a long story and I will tell it all. '.repeat(12), channel: 'messaging' },
  ],
  silent: [{ draft: 'It is a long story and I will tell it all. '.repeat(12), channel: 'email' }],
  find: (draft, { channel }) => {
    const words = draft.sentences.reduce(
      (sum, { from, to, listed }) => sum + (listed ? (to - from) / 2 : to - from),
      0,
    );
    if (words <= MOST_WORDS[channel]) return [];
    const values = { count: String(draft.words.length) };
    return [{ rule: `too-long-${channel}`, values, start: draft.bodyEnd, end: draft.bodyEnd }];
  },
};
