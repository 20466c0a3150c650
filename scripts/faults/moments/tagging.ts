import type { Moment } from '../Moment';
import type { Stage } from '../Stage';
import { LEARNING, startAnew, untilReady } from './sidebar';
import { insertion } from './insertion';
import { saving, submit, wordsOf } from './saving';

/** What the ticket has whatever Attune does. */
const OTHERS = ['praise', 'night_train'];

const tagsOf = ({ page }: Stage): Promise<string[]> =>
  page.evaluate(() => window.simulator.tags('night-train'));

const isTagged = (tags: readonly string[]) => tags.some((tag) => tag.startsWith('attune_used_'));

/** An outcome is told in the ticket's tags. */
export const tagging: Moment = {
  name: 'tagging',
  title: 'Tagging',
  says: 'The agent inserts a suggestion in an account that counts outcomes. The words are inserted and others’ tags stay whatever becomes of ours; what could not be told is told when the agent writes on or saves.',
  query: { ticket: 'night-train', set: 'tag_tickets:true' },
  calls: [
    { on: 'get ticket.tags', why: 'the ticket and its tags', as: 'call' },
    { on: 'get ticket.tags', why: 'its tags', as: 'path', value: 'list' },
    { on: 'invoke ticket.tags.add', why: 'a tag of ours', as: 'call' },
    { on: 'invoke ticket.tags.add', why: 'what came of it', as: 'path', value: 'list' },
  ],
  begin: untilReady,
  act: insertion.act,
  read: async (screen, stage) => {
    const inserted = await insertion.read(screen, stage);
    if (inserted?.kind !== 'done') return inserted;
    if (isTagged(await tagsOf(stage))) return { kind: 'done', sentence: null };
    // Nobody waits for it: what stands there is what it takes to say that it does not come.
    stage.counter.times += 1;
    return stage.counter.times < 25 ? null : { kind: 'told', sentence: null };
  },
  check: async (stage) => {
    stage.counter.times = 0;
    const tags = await tagsOf(stage);
    const problems: string[] = [];
    if (!OTHERS.every((tag) => tags.includes(tag))) problems.push('tags of others are gone');
    if (new Set(tags).size !== tags.length) problems.push('a tag stands twice');
    const { text } = await stage.page.evaluate(() => window.simulator.draft('night-train'));
    if (text.split('Hi Jonas').length !== 2) problems.push('the words are not in the draft once');
    return problems;
  },
  recover: async (stage) => {
    await stage.page.evaluate(() => {
      const { text } = window.simulator.draft('night-train');
      window.simulator.typeDraft(`${text}<p>And so on.</p>`, 'night-train');
    });
    await stage.until('the tag that could not be told', async () => isTagged(await tagsOf(stage)));
  },
  reset: async (stage) => {
    await stage.page.evaluate((tags) => {
      window.simulator.typeDraft('', 'night-train');
      window.simulator.setTags(tags, 'night-train');
    }, OTHERS);
    await startAnew(stage);
    await untilReady(stage);
  },
};

/** A reply is submitted of which an outcome is to be told and a judgment kept. */
export const savingOutcome: Moment = {
  name: 'save-outcome',
  title: 'Save hook, with an outcome to tell',
  says: 'The agent submits a reply with a suggestion in it, in an account that counts outcomes. The reply goes to the customer, once and in time, whatever becomes of the tags and of what is learned.',
  query: { ticket: 'night-train', set: 'tag_tickets:true' },
  calls: [
    { on: 'get ticket.tags', why: 'the ticket and its tags', as: 'call' },
    { on: 'invoke ticket.tags.add', why: 'a tag of ours', as: 'call' },
    { on: `GET ${LEARNING}?filter*`, why: 'what agents have said of readings', as: 'request' },
    { on: `POST ${LEARNING}`, why: 'what this one has said', as: 'request' },
  ],
  begin: untilReady,
  act: async (stage) => {
    stage.counter.times += 1;
    await insertion.act(stage);
    await stage.until('the words', () =>
      stage.page.evaluate(() => window.simulator.draft('night-train').text !== ''),
    );
    await stage.page.evaluate((words) => {
      const { text } = window.simulator.draft('night-train');
      window.simulator.typeDraft(`${text}<p>${words}</p>`, 'night-train');
    }, wordsOf(stage));
    await submit(stage);
  },
  read: saving.read,
  check: async (stage, reached) => {
    const tags = await tagsOf(stage);
    const isGone = !OTHERS.every((tag) => tags.includes(tag));
    return [
      ...(await saving.check(stage, reached)),
      ...(isGone ? ['tags of others are gone'] : []),
    ];
  },
  recover: saving.recover,
  // What was sent once is sent: the next ticket is another one.
  reset: null,
};
