import * as v from 'valibot';
import { shelf } from '../cli/shelf';
import { toTicket, TicketSchema } from '../cli/toTicket';
import { assist, type AssistOptions } from '../src/assist';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import type { Entry } from '../src/library/Entry';
import { SITUATIONS } from '../src/library/Situation';
import type { LanguagePack } from '../src/suggestions/LanguagePack';
import { readSet } from './readSet';

const MarkedTicket = v.object({
  id: v.string(),
  ticket: TicketSchema,
  /** The main one first. */
  situations: v.array(v.picklist(SITUATIONS)),
  /** Keys of all entries that a support lead would accept as the first suggestion. */
  acceptable: v.array(v.string()),
});
export type MarkedTicket = v.InferOutput<typeof MarkedTicket>;

const LARGE_LIBRARY = 2000;

export type SuggestionFigures = {
  tickets: number;
  /** Over all pairs of ticket and situation. */
  situations: { precision: number; recall: number; f1: number; mainFound: number };
  /** Shares of the tickets, in 0..1. */
  firstAcceptable: number;
  oneOfThreeAcceptable: number;
  /** One ticket with a library of 2,000 entries, reading and all; milliseconds. */
  ms: { median: number; p95: number };
};

export function readMarkedTickets(): MarkedTicket[] {
  return readSet('tickets.jsonl', MarkedTicket);
}

/** Measures what is suggested on the marked tickets, with the shipped engine and the English library. */
export async function evaluateSuggestions(
  model: EmotionModel,
  tickets: readonly MarkedTicket[],
): Promise<SuggestionFigures> {
  const options = { model, packs: [await takeEnglish()] };
  let found = 0;
  let marked = 0;
  let both = 0;
  let main = 0;
  let first = 0;
  let three = 0;
  for (const { id, ticket, situations, acceptable } of tickets) {
    const answer = assist(toTicket(id, ticket), options);
    const told = answer.situations.map(({ situation }) => situation);
    found += told.length;
    marked += situations.length;
    both += told.filter((situation) => situations.includes(situation)).length;
    if (told[0] === situations[0]) main += 1;
    const good = answer.suggestions.map(({ entry }) => acceptable.includes(entry.key));
    if (good[0] === true) first += 1;
    if (good.slice(0, 3).includes(true)) three += 1;
  }
  const precision = both / found;
  const recall = both / marked;
  return {
    tickets: tickets.length,
    situations: {
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      mainFound: main / tickets.length,
    },
    firstAcceptable: first / tickets.length,
    oneOfThreeAcceptable: three / tickets.length,
    ms: measure(options, tickets),
  };
}

async function takeEnglish(): Promise<LanguagePack> {
  const english = await shelf.take('en');
  if (english === null) throw new Error('There are no English replies.');
  return english;
}

function measure(
  { model, packs }: AssistOptions,
  tickets: readonly MarkedTicket[],
): SuggestionFigures['ms'] {
  const large = packs.map((pack) => ({ ...pack, entries: repeat(pack.entries, LARGE_LIBRARY) }));
  const times = tickets.map(({ id, ticket }) => {
    const started = performance.now();
    assist(toTicket(id, ticket), { model, packs: large });
    return performance.now() - started;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** As many entries as asked for, no two with the same key. */
function repeat(entries: readonly Entry[], count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length];
    if (entry === undefined) throw new Error('There are no entries to repeat.');
    return { ...entry, key: `${entry.key}-${index}` };
  });
}
