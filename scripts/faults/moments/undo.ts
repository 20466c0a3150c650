import type { Moment } from '../Moment';
import { beginReply, insertion, OWN, readDraft } from './insertion';
import { pressOnceThere } from './sidebar';

/** What was inserted is taken back. */
export const undo: Moment = {
  name: 'undo',
  title: 'Insertion taken back',
  says: 'The agent presses Undo. The draft is as it was before, or as it is, and the sidebar says which; the agent’s own words stay.',
  query: insertion.query,
  calls: [
    { on: 'set comment.text', why: 'the draft as it was', as: 'call' },
    { on: 'set comment.text', why: 'what came of it', as: 'path', value: 'text' },
  ],
  begin: insertion.begin,
  act: async (stage) => {
    await insertion.act(stage);
    await pressOnceThere(stage, 'Undo');
  },
  read: ({ news }) => {
    const told = news.filter((one) => !/^(?:Inserting|Inserted into|Taking)/.test(one));
    if (told.some((one) => one.startsWith('Taken back'))) return { kind: 'done', sentence: null };
    const sentence = told.find((one) => /taken? (?:it )?back|did not confirm/.test(one));
    return sentence === undefined ? null : { kind: 'told', sentence };
  },
  check: async (stage, { kind, sentence }) => {
    const { text, copies } = await readDraft(stage);
    if (!text.includes(OWN)) return ['the agent’s own words are gone'];
    if (sentence?.includes('did not confirm')) return [];
    const wanted = kind === 'done' ? 0 : 1;
    return copies === wanted ? [] : [`the words are in the draft ${copies} times`];
  },
  // The sentence sends the agent to the editor, where the draft is as it is.
  recover: () => Promise.resolve(),
  reset: beginReply,
};
