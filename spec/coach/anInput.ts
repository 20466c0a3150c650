import type { ReviewInput } from '../../src/coach/Review';
import type { Example } from '../../src/coach/Rule';
import { aReading } from '../support/aReading';

/** What an example of a rule says, as the coach gets it. */
export function anInput(example: Example): ReviewInput {
  const one = typeof example === 'string' ? { draft: example } : example;
  return {
    text: one.draft,
    customer: {
      reading: one.state === undefined ? null : aReading(one.state),
      said: one.said ?? '',
    },
    name: one.name ?? null,
    channel: one.channel ?? 'email',
    sent: one.sent ?? [],
    ...(one.noPromises === undefined ? {} : { policy: { noPromises: new Set(one.noPromises) } }),
  };
}
