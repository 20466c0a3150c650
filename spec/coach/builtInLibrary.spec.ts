import type { TipKind } from '../../src/coach/Review';
import { reviewDraft } from '../../src/coach/reviewDraft';
import type { State } from '../../src/emotion/Reading';
import { builtInLibrary } from '../support/builtInLibrary';
import type { Entry } from '../../src/library/Entry';
import { fillEntry } from '../../src/library/fillEntry';
import { aReading } from '../support/aReading';

/** What went wrong for the customers who are upset; the entries do not name it. */
const TROUBLE = 'My order is late again, it came broken, and nobody answers me.';

const FAILED: ReadonlySet<State> = new Set(['angry', 'frustrated', 'disappointed']);

/** An entry filled with other facts than the customer's cannot name the customer's issue. */
const NOT_ABOUT_TROUBLE: ReadonlySet<TipKind> = new Set(['name-the-issue']);

function written(entry: Entry): string {
  const facts = Object.fromEntries(entry.facts.map((fact) => [fact.key, fact.example]));
  const filled = fillEntry(entry, { 'ticket.requester.first_name': 'Zoë' }, facts);
  if (filled.kind === 'failed') throw new Error(`${entry.key}: ${JSON.stringify(filled.problems)}`);
  return filled.text;
}

function tipsOn(entry: Entry, state: State | null, said: string): string[] {
  const review = reviewDraft({
    text: written(entry),
    customer: { reading: state === null ? null : aReading(state), said },
    name: 'Zoë',
    channel: entry.channels[0] ?? 'email',
    sent: [],
  });
  if (review.kind === 'silent') return [review.why];
  return review.tips
    .filter(({ kind }) => said === '' || !NOT_ABOUT_TROUBLE.has(kind))
    .map(({ kind, rule }) => `${kind}/${rule}`);
}

describe('reviewDraft on the built-in library', () => {
  it.each(builtInLibrary.map((entry) => [entry.key, entry] as const))(
    'has no tip on %s, whichever of its states the customer is in',
    (_, entry) => {
      expect(tipsOn(entry, null, '')).toEqual([]);
      for (const state of entry.states) {
        expect([state, tipsOn(entry, state, '')]).toEqual([state, []]);
        if (FAILED.has(state)) expect([state, tipsOn(entry, state, TROUBLE)]).toEqual([state, []]);
      }
    },
  );
});
