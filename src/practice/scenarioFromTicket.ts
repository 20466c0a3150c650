import { findQuestions } from '../coach/findQuestions';
import { readDraft } from '../coach/readDraft';
import { contentStems, isContentWord } from '../coach/stems';
import type { Conversation } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import type { Intensity, State } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';
import type { Situation } from '../library/Situation';
import type { Ask, Scenario, Stage } from './Scenario';
import { removePersonal, type Persons, type Removed } from './removePersonal';

export type TicketForPractice = {
  /** A key that no scenario has yet. */
  key: string;
  subject: string;
  customerName: string;
  /** By which name the customer goes in the scenario: an invented one. */
  inventedName: string;
  conversation: Conversation;
  state: State;
  intensity: Intensity;
  situation: Situation;
  channel: ChannelKind;
};

/** A scenario to be finished: what only an admin knows is empty, and `checkScenario` names it. */
export type ScenarioDraft = { scenario: Scenario; removed: Removed };

const MOST_STAGES = 5;
const MOST_ASKS = 4;
const MOST_ISSUE_WORDS = 6;
const MOST_CHARS = 4_000;

/**
 * Makes a scenario of a ticket: what the customer wrote, without names, addresses and numbers, and the replies as model
 * replies. Facts, topics and phrases are left to the admin.
 */
export function scenarioFromTicket(ticket: TicketForPractice): ScenarioDraft {
  const { conversation, customerName, inventedName } = ticket;
  const others = conversation.messages
    .map(({ author }) => author)
    .filter((name) => name !== customerName);
  const persons: Persons = { customer: { name: customerName, instead: inventedName }, others };
  const removed: Removed = { name: 0, 'e-mail': 0, link: 0, number: 0, address: 0 };
  const clean = (text: string): string => {
    const one = removePersonal(text.trim().slice(0, MOST_CHARS), persons);
    for (const what of Object.keys(removed) as (keyof Removed)[])
      removed[what] += one.removed[what];
    return one.text.slice(0, MOST_CHARS);
  };
  const rounds = readRounds(conversation).map(({ said, reply }) => ({
    said: clean(said),
    reply: clean(reply),
  }));
  const [first] = rounds;
  const opening = first?.said ?? '';
  const scenario: Scenario = {
    key: ticket.key,
    title: '',
    language: 'en',
    difficulty: 2,
    channel: ticket.channel,
    state: ticket.state,
    intensity: ticket.intensity,
    situation: ticket.situation,
    customer: { name: inventedName, about: '', patience: 3 },
    opening: { subject: clean(ticket.subject), text: opening },
    facts: [],
    wants: '',
    goodOutcome: '',
    issue: issueWords(opening, inventedName),
    calms: { about: '', phrases: [], moves: [] },
    angers: { about: '', phrases: [], moves: [] },
    beyond: { about: '', phrases: [] },
    tells: [],
    stages: rounds.slice(0, MOST_STAGES).map(({ said, reply }, at): Stage => ({
      says: at === 0 ? [] : [said],
      asks: asksOf(said, at),
      model: reply,
    })),
    lingers: [],
    ends: { resolved: [], calmed: [], 'out-of-patience': [], 'left-angry': [] },
  };
  return { scenario, removed };
}

/** What the customer wrote in one go, and what the agents answered in one. */
function readRounds({ messages }: Conversation): { said: string; reply: string }[] {
  const rounds: { said: string; reply: string }[] = [];
  for (const { from, text, segments } of messages) {
    if (from !== 'customer' && from !== 'agent') continue;
    const words = saidText(text, segments).trim();
    if (words === '') continue;
    const last = rounds.at(-1);
    if (from === 'customer') {
      if (last !== undefined && last.reply === '') last.said += `\n\n${words}`;
      else rounds.push({ said: words, reply: '' });
    } else if (last !== undefined) last.reply += last.reply === '' ? words : `\n\n${words}`;
  }
  return rounds;
}

function asksOf(said: string, stage: number): Ask[] {
  return findQuestions(readDraft(said))
    .slice(0, MOST_ASKS)
    .map(({ text }, at) => ({
      key: `question-${stage + 1}-${at + 1}`,
      topic: '',
      again: [text],
      answer: [],
    }));
}

/** The words about something that come most often, as phrases. */
function issueWords(text: string, name: string): string[] {
  const draft = readDraft(text);
  const left = new Set(['name', ...readDraft(name).words.map(({ word }) => word)]);
  const counts = new Map<string, number>();
  for (const { word } of draft.words)
    if (isContentWord(word) && /^\p{L}+$/u.test(word) && !left.has(word))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const stems = contentStems(draft);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, Math.min(MOST_ISSUE_WORDS, stems.size))
    .map(([word]) => word);
}
