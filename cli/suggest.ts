import * as v from 'valibot';
import { assistInTheirLanguage } from '../src/assist';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { fillEntry } from '../src/library/fillEntry';
import { explainReasons } from '../src/words/explainReasons';
import type { Answered } from './Answered';
import { readRequest } from './readRequest';
import { sayInEnglish } from './sayInEnglish';
import { shelf } from './shelf';
import { TicketSchema, toTicket } from './toTicket';

const AskedSchema = v.object({
  ticket: TicketSchema,
  facts: v.optional(v.record(v.string(), v.string()), {}),
});

/** One line in, one line out: reads a ticket and suggests replies to it, just as the app does. */
export async function suggest(line: string, model: EmotionModel): Promise<Answered> {
  const request = readRequest(line, AskedSchema);
  if (request.kind !== 'asked') return request;
  const { id, asked } = request;
  const { situations, customer, greeting, suggestions, values, occasion } =
    await assistInTheirLanguage(toTicket(id, asked.ticket), { model }, shelf);
  return {
    kind: 'answered',
    answer: {
      id,
      greetingName: greeting.address,
      state: customer.now?.state ?? 'neutral',
      situations: situations.map(({ situation }) => situation),
      suggestions: suggestions.map((suggestion) => {
        const { entry, reasons } = suggestion;
        const refilled = fillEntry(entry, values, asked.facts, occasion);
        const filled = refilled.kind === 'filled' ? refilled : suggestion.filled;
        return {
          key: entry.key,
          title: entry.title,
          family: entry.family,
          language: entry.language,
          text: filled.text,
          reason: explainReasons(reasons, sayInEnglish),
          unfilled: filled.openFacts,
        };
      }),
    },
  };
}
