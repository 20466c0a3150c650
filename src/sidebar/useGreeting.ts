import { useMemo, useState } from 'react';
import type { Assistance } from '../assist';
import type { Occasion } from '../library/fillEntry';
import type { TemplateValues } from '../templates/placeholders';

export type Greeting = {
  /** The words by which replies call the customer; `null` where they greet without a name. */
  name: string | null;
  /** The same as it stands in the field, spaces at the end and all. */
  typed: string;
  greet: boolean;
  /** Whether the agent has decided about it; else it is Attune's own proposal. */
  chosen: boolean;
  /** An empty name greets without one. */
  setName: (name: string) => void;
  setGreet: (greet: boolean) => void;
  /** What suggestions are filled with. */
  values: TemplateValues;
  occasion: Occasion;
};

type Choice = { requesterId: number | null; name: string | null; greet: boolean | null };

/**
 * The agent's choice of the greeting for one ticket, on top of what Attune proposes.
 *
 * @param byName whether replies greet by name where the agent has not chosen
 */
export function useGreeting(
  assistance: Assistance,
  requesterId: number | null,
  byName = true,
): Greeting {
  const [choice, setChoice] = useState<Choice>({ requesterId, name: null, greet: null });
  // What was chosen for one person is not for the next.
  const isTheirs = choice.requesterId === requesterId;
  const { name: typedName, greet } = isTheirs ? choice : { name: null, greet: null };
  const name = typedName ?? (byName ? null : '');
  const { values: proposed, occasion: usual } = assistance;

  const values = useMemo(
    () => (name === null ? proposed : named(proposed, name)),
    [proposed, name],
  );
  const occasion = useMemo(() => (greet === null ? usual : { ...usual, greet }), [usual, greet]);
  const { first, family, address } = assistance.greeting;
  // Where people are greeted by their family name, the template adds the title.
  const typed = name ?? first ?? family ?? '';
  return {
    name: name === null ? address : name.trim() || null,
    typed,
    greet: occasion.greet ?? true,
    chosen: typedName !== null || greet !== null,
    setName: (typed) => setChoice({ requesterId, name: typed, greet }),
    setGreet: (wanted) => setChoice({ requesterId, name: typedName, greet: wanted }),
    values,
    occasion,
  };
}

const NAMES = [
  'ticket.requester.first_name',
  'ticket.requester.last_name',
  'ticket.requester.name',
] as const;

/** Whatever name a template greets by, it is the agent's. */
function named(values: TemplateValues, name: string): TemplateValues {
  return { ...values, ...Object.fromEntries(NAMES.map((placeholder) => [placeholder, name])) };
}
