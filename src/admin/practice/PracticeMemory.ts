import * as v from 'valibot';
import { NO_PROGRESS, readProgress, type Progress } from '../../practice/Progress';

/** The conversation that the agent is in, or has just ended. What the customer answers follows from it (`playOut`). */
export type Conversation = {
  /** Key of the scenario. */
  scenario: string;
  taken: Taken[];
  /** What stands in the writing field. */
  draft: string;
};

/** A reply that was sent, and the number from which the customer's answer was drawn. */
export type Taken = { draft: string; seed: number };

/** What a browser remembers of an agent's practice; it is the agent's own and goes nowhere. */
export type PracticeMemory = { progress: Progress; conversation: Conversation | null };

export const NOTHING_YET: PracticeMemory = { progress: NO_PROGRESS, conversation: null };

/** No conversation has as many replies. */
const MOST_TAKEN = 20;

const ConversationSchema: v.GenericSchema<unknown, Conversation> = v.object({
  scenario: v.string(),
  taken: v.pipe(
    v.array(v.object({ draft: v.string(), seed: v.pipe(v.number(), v.integer()) })),
    v.maxLength(MOST_TAKEN),
  ),
  draft: v.string(),
});
const KeptSchema = v.object({ progress: v.unknown(), conversation: v.unknown() });

/** @returns what of a kept text can be used; nothing where it is none of ours. */
export function readMemory(kept: string | null): PracticeMemory {
  const read = v.safeParse(KeptSchema, readJson(kept));
  if (!read.success) return NOTHING_YET;
  const { progress, conversation } = read.output;
  const current = v.safeParse(ConversationSchema, conversation);
  return {
    progress: readProgress(progress),
    conversation: current.success ? current.output : null,
  };
}

/** The text that is kept. Its layout is that of the progress, which holds its version. */
export function writeMemory({ progress, conversation }: PracticeMemory): string {
  return JSON.stringify({ progress, conversation });
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Somebody else's, or cut off.
    return null;
  }
}
