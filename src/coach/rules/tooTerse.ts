import type { ChannelKind } from '../../library/Entry';
import type { Rule } from '../Rule';

/** Fewer words than these, the greeting apart, feel like a door that closes. */
const LEAST_WORDS: Record<ChannelKind, number> = { email: 8, messaging: 8 };

/** Too few words for somebody who is upset. */
export const tooTerse: Rule = {
  kind: 'too-terse',
  weight: 0.52,
  source:
    'Kruger et al. (2005), "Egocentrism over E-Mail": the shorter the mail, the colder it is read',
  fires: [
    { draft: 'Refund sent.', state: 'angry', channel: 'messaging' },
    { draft: 'Hi Ana,\nit ships on Friday.', state: 'frustrated' },
  ],
  silent: [
    { draft: 'Refund sent.', state: 'neutral', channel: 'messaging' },
    {
      draft: 'That should not have happened. I am refunding it right now.',
      state: 'angry',
      channel: 'messaging',
    },
  ],
  find: (draft, { isUpset, channel }) => {
    if (!isUpset) return [];
    const words = draft.words.filter(({ start }) => start >= (draft.greeting?.end ?? 0)).length;
    if (words === 0 || words >= LEAST_WORDS[channel]) return [];
    return [{ rule: 'too-terse', values: {}, start: draft.bodyEnd, end: draft.bodyEnd }];
  },
};
