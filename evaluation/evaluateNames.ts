import * as v from 'valibot';
import { greetingName } from '../src/templates/greetingName';
import { readSet } from './readSet';

const MarkedName = v.object({
  id: v.string(),
  requester: v.object({
    name: v.string(),
    email: v.nullable(v.string()),
    locale: v.nullable(v.string()),
  }),
  /** Of the reply. */
  language: v.string(),
  /** Every name that a greeting may use; `null` where it may do without. */
  accept: v.array(v.nullable(v.string())),
  note: v.string(),
});
export type MarkedName = v.InferOutput<typeof MarkedName>;

export type NameFigures = {
  cases: number;
  /** Shares of the cases, in 0..1. */
  right: number;
  wrongAndUsed: number;
  /** No name where one was sure. */
  timid: number;
  /** The cases at fault, by id, with the name that was used. */
  faults: Record<string, string | null>;
};

export function readMarkedNames(): MarkedName[] {
  return readSet('names.jsonl', MarkedName);
}

/** Measures the greeting names on the marked cases. */
export function evaluateNames(names: readonly MarkedName[]): NameFigures {
  const faults: NameFigures['faults'] = {};
  let timid = 0;
  for (const { id, requester, language, accept } of names) {
    const name = greetingName(requester, language).address?.normalize('NFC') ?? null;
    if (accept.some((one) => (one?.normalize('NFC') ?? null) === name)) continue;
    faults[id] = name;
    if (name === null) timid += 1;
  }
  const wrong = Object.keys(faults).length;
  return {
    cases: names.length,
    right: 1 - wrong / names.length,
    wrongAndUsed: (wrong - timid) / names.length,
    timid: timid / names.length,
    faults,
  };
}
