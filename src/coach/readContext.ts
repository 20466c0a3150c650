import { detectLanguage } from '../conversation/detectLanguage';
import { STATES, type Reading, type State } from '../emotion/Reading';
import type { Context } from './Context';
import type { Draft } from './Draft';
import faults from './phrases/faults.json';
import { hasPhrase, phraseSet } from './findPhrases';
import { findQuestions } from './findQuestions';
import { foldName } from './foldName';
import { hear } from './hear';
import { readDraft } from './readDraft';
import type { ReviewInput } from './Review';
import { contentStems } from './stems';

const FAULTS = phraseSet(faults);

const LOST = phraseSet([
  "don't|dont|cannot|can't|not|didn't understand|follow|get",
  'no idea|clue',
  'confus*',
  'lost',
  'makes no|zero sense',
  "doesn't|does not make sense",
  'going in circles',
  'puzzled',
]);

const UPSETTING = [
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'sad',
] as const satisfies State[];

/** Of so much probability together a customer counts as upset, whichever of those states it is. */
const UPSET_FROM = 0.6;

/** Before a name, and none. */
const TITLES = new Set('mr mrs ms miss mx dr prof herr frau rev sir'.split(' '));

/** Beyond these earlier replies nobody remembers how a sentence went. */
const MAX_SENT = 10;

/** Works out what surrounds a draft. */
export function readContext(input: ReviewInput, draft: Draft): Context {
  const { reading, said } = input.customer;
  const customer = readDraft(isEnglish(said, reading) ? said : '');
  const chances = reading === null ? null : reading.probabilities;
  const upset = sum(chances, UPSETTING);
  const state = reading === null || reading.unsure !== null ? null : reading.state;
  const isUpset = state === null ? upset >= UPSET_FROM : isUpsetting(state);
  const name = input.name?.trim() ?? '';
  const names = name
    .split(/[\s,]+/u)
    .filter((part) => /\p{L}/u.test(part) && !TITLES.has(part.toLowerCase().replace('.', '')));
  return {
    state,
    intensity: reading?.intensity ?? 0,
    isUpset,
    upset,
    needsCare: isUpset || state === 'confused',
    customer,
    customerStems: contentStems(customer),
    questions: findQuestions(customer),
    isLost: hasPhrase(customer, LOST),
    wentWrong: hasPhrase(customer, FAULTS),
    names: names.map(foldName),
    firstName: names[0] ?? null,
    channel: input.channel,
    sent: input.sent.slice(-MAX_SENT).map(readDraft),
    noPromises: input.policy?.noPromises ?? new Set(),
    heard: hear(draft),
  };
}

function isUpsetting(state: State): boolean {
  return UPSETTING.some((one) => one === state);
}

function sum(chances: Reading['probabilities'] | null, states: readonly State[]): number {
  if (chances === null) return 0;
  return STATES.filter((state) => states.includes(state)).reduce(
    (total, state) => total + chances[state],
    0,
  );
}

function isEnglish(said: string, reading: Reading | null): boolean {
  const language = reading?.language ?? detectLanguage(said).language;
  return language === 'en' || language === 'und';
}
