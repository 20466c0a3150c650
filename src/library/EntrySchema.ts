import * as v from 'valibot';
import { SIGNALS, STATES } from '../emotion/Reading';
import { FACT_KINDS } from '../templates/Fact';
import { MAX_TEMPLATE_CHARS } from '../templates/liquidLimits';
import { ASKED_DETAILS, CHANNEL_KINDS, type Entry } from './Entry';
import { PHRASE_FAMILIES } from './PhraseFamily';
import { SITUATIONS } from './Situation';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
/** Begins with a word, and is no essay: see `readPhrase`. */
const phrase = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\p{L}\p{N}]/u));
const intensity = v.picklist([0, 1, 2, 3]);

const FactSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/u)),
  kind: v.picklist(FACT_KINDS),
  label: line,
  example: line,
});

/** The shape of an entry, as it comes from a file or a record. What the template says is `checkEntry`'s. */
export const EntrySchema: v.GenericSchema<unknown, Entry> = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80)),
  title: line,
  states: v.pipe(v.array(v.picklist(STATES)), v.minLength(1)),
  situations: v.array(v.picklist(SITUATIONS)),
  family: v.picklist(PHRASE_FAMILIES),
  channels: v.array(v.picklist(CHANNEL_KINDS)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  template: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEMPLATE_CHARS)),
  facts: v.pipe(
    v.array(FactSchema),
    v.maxLength(20),
    v.check((facts) => new Set(facts.map((fact) => fact.key)).size === facts.length),
  ),
  gesture: v.exactOptional(v.boolean()),
  asks: v.exactOptional(v.boolean()),
  asksFor: v.exactOptional(v.pipe(v.array(v.picklist(ASKED_DETAILS)), v.minLength(1))),
  safe: v.exactOptional(v.boolean()),
  when: v.exactOptional(v.pipe(v.array(phrase), v.minLength(1), v.maxLength(200))),
  brands: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  groups: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  signals: v.exactOptional(v.pipe(v.array(v.picklist(SIGNALS)), v.minLength(1))),
  intensity: v.exactOptional(
    v.pipe(
      v.strictTuple([intensity, intensity]),
      v.check(([from, to]) => from <= to),
    ),
  ),
});
