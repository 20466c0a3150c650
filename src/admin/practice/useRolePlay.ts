import { useMemo } from 'react';
import { withSession } from '../../practice/Progress';
import { reviewSession, type SessionReview } from '../../practice/reviewSession';
import type { Scenario } from '../../practice/Scenario';
import type { Session } from '../../practice/Session';
import type { Conversation } from './PracticeMemory';
import { playOut } from './playOut';
import type { MemoryDesk } from './usePracticeMemory';

export type Playing = {
  session: Session;
  review: SessionReview;
  write: (draft: string) => void;
  /** Sends what stands in the field; the customer answers. */
  send: () => void;
  /** Goes back to before a reply; what it said stands in the field again. */
  tryAgain: (turn: number) => void;
};

const SEEDS = 2 ** 31;

/** A conversation with an invented customer, remembered step by step. */
export function useRolePlay(
  scenario: Scenario,
  conversation: Conversation,
  remember: MemoryDesk['remember'],
): Playing {
  const { taken, draft } = conversation;
  const session = useMemo(() => playOut(scenario, taken), [scenario, taken]);
  const review = useMemo(() => reviewSession(session), [session]);
  const keep = (next: Partial<Conversation>) =>
    remember((memory) => ({ ...memory, conversation: { ...conversation, ...next } }));

  return {
    session,
    review,
    write: (words) => keep({ draft: words }),
    send: () => {
      const seed = Math.floor(Math.random() * SEEDS);
      const next = { ...conversation, taken: [...taken, { draft, seed }], draft: '' };
      const after = playOut(scenario, next.taken);
      remember(({ progress }) => ({
        progress: withSession(progress, after),
        conversation: next,
      }));
    },
    tryAgain: (turn) => keep({ taken: taken.slice(0, turn), draft: taken[turn]?.draft ?? '' }),
  };
}
