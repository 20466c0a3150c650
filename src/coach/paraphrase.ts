import { findSegments } from '../conversation/findSegments';
import { hashText } from '../conversation/hashText';
import { saidText } from '../conversation/saidText';
import type { State } from '../emotion/Reading';
import type { Situation } from '../library/Situation';
import { bestClause } from './paraphraseClause';
import { namedTopic } from './paraphraseTopic';
import followUpQuestions from './phrases/followUpQuestions.json';
import { readDraft } from './readDraft';

/**
 * Listening aloud: one sentence that names the issue back, `null` where none is certain, and a question that
 * follows from it.
 */
export type Paraphrase = { sentence: string | null; question: string };

/** These states hear their words back without being asked to; grief and thanks are not paraphrased. */
const NOT_PARAPHRASED: ReadonlySet<State> = new Set(['sad', 'happy']);

/** The same words always get the same one. */
const OPENINGS = [
  'If I understand you right, ',
  'So that I have it right: ',
  'Let me make sure I understand: ',
] as const;

/**
 * Says the customer's issue back, for the agent to insert: "If I understand you right, your March
 * invoice was charged twice." Only where turning "my" into "your" is right for certain; else it names no
 * more than what it is about, or nothing.
 *
 * @param said what the customer said; any string
 * @param situation the main one, or `null`
 * @returns `null` where neither a sentence nor a question of the situation is in place
 */
export function paraphrase(
  said: string,
  situation: Situation | null,
  state: State | null,
): Paraphrase | null {
  if (state !== null && NOT_PARAPHRASED.has(state)) return null;
  if (situation === 'hardship' || situation === 'praise') return null;
  const customer = readDraft(saidText(said, findSegments(said)));
  const clause = bestClause(customer);
  const about = clause === null ? namedTopic(customer, situation) : null;
  const words = clause ?? (about === null ? null : `this is about ${about}`);
  if (words === null)
    // "Did I get that right?" follows from nothing.
    return situation === null ? null : { sentence: null, question: followUpQuestions[situation] };
  return {
    sentence: `${opening(said)}${words}.`,
    question: followUpQuestions[situation ?? 'other'],
  };
}

function opening(said: string): string {
  const turn = Number.parseInt(hashText(said).slice(-4), 16) % OPENINGS.length;
  return OPENINGS[turn] ?? OPENINGS[0];
}
