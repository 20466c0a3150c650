import type { Entry } from '../../library/Entry';
import { fillEntry } from '../../library/fillEntry';
import type { FactValues } from '../../templates/Fact';
import type { Filled } from '../../templates/Filled';
import { greetingName } from '../../templates/greetingName';
import { templateValues } from '../../templates/templateValues';
import type { PreviewTicket } from './sampleTickets';

export type PreviewOptions = {
  /** By placeholder. */
  details: Readonly<Record<string, string>>;
  /** Whether facts show their examples; else they stay gaps. */
  examples: boolean;
  /** ISO day. */
  today: string;
};

/** What the reply would say to this customer, by the same steps as beside a ticket. */
export function previewEntry(
  entry: Entry,
  ticket: PreviewTicket,
  { details, examples, today }: PreviewOptions,
): Filled {
  const name = greetingName(ticket.requester, entry.language);
  const values = templateValues(ticket, name, details);
  return fillEntry(entry, values, examples ? exampleFacts(entry) : {}, { today });
}

function exampleFacts({ facts }: Entry): FactValues {
  return Object.fromEntries(facts.map(({ key, example }) => [key, example]));
}
