import addresses from './payloads/addresses.json';
import css from './payloads/css.json';
import direction from './payloads/direction.json';
import formulas from './payloads/formulas.json';
import liquid from './payloads/liquid.json';
import markdown from './payloads/markdown.json';
import markup from './payloads/markup.json';
import messages from './payloads/messages.json';
import pollution from './payloads/pollution.json';

/**
 * A text by which a customer, an importer or an admin could make Attune do something. Where it would run, it calls
 * `trip()`; where it would lead or load, it is from `evil.example`.
 */
export type Payload = {
  /** Unique: the group and a number. */
  id: string;
  /** What it is an example of. */
  class: string;
  text: string;
};

/** By group, in the order of the files. */
export const payloadGroups: Readonly<Record<string, readonly Payload[]>> = {
  ...{ markup, css, liquid, markdown, addresses },
  ...{ formulas, pollution, direction, messages },
};

export const payloads: readonly Payload[] = Object.values(payloadGroups).flat();

const MAX_LINES = 12;

/**
 * Tries something with every payload.
 *
 * @param check throws, or says what is wrong; nothing where all is well
 * @returns a line for each payload that did not go well, a few at most
 */
export function failures(
  check: (text: string, payload: Payload) => readonly string[] | void,
): string[] {
  const lines = payloads.flatMap((payload) => {
    try {
      const wrong = check(payload.text, payload) ?? [];
      return wrong.map((what) => `${payload.id}: ${what}`);
    } catch (error) {
      return [`${payload.id} ${JSON.stringify(payload.text)}: ${String(error)}`];
    }
  });
  return lines.slice(0, MAX_LINES);
}
