import type { Change } from './Finding';

const EASY = /(?:^|\s)(?:hi|hello|hey|hiya)\s{1,3}$/iu;
const DEAR = /(?:^|\s)(dear\s{1,3})$/iu;
const TITLE =
  /(?:^|[\s/])(?:mr|mrs|ms|miss|mx|dr|prof|sir|herrn?|frau|sr|sra|señora?|senhora?|don|doña|monsieur|madame|mme|m)\.?\s{1,3}$/iu;

/**
 * Puts a name's placeholder where it can do without a value, as the built-in entries of each language do: "Hi there",
 * "Guten Tag,", "お客様".
 *
 * @param place the stretch that the output is to stand in: an output without a fallback, or somebody's name.
 * @param output what is to stand there, without a fallback: `{{ ticket.requester.first_name }}`.
 * @param name the placeholder in it.
 * @returns `null` where no wording is sure to fit without the name.
 */
export function orWithout(
  template: string,
  place: { start: number; end: number },
  output: string,
  name: string,
  language: string,
): Change[] | null {
  const { start, end } = place;
  const before = template.slice(Math.max(0, start - 40), start);
  const behind = template.slice(end, end + 40);
  if (TITLE.test(before)) return null;
  if (language === 'ja' && behind.startsWith('様')) {
    const text = `{% if ${name} %}${output}様{% else %}お客様{% endif %}`;
    return [{ start, end: end + 1, text }];
  }
  if (language === 'en' && EASY.test(before)) {
    const close = /\s*-?\}\}$/u.exec(output)?.index ?? output.length;
    return [
      { start, end, text: `${output.slice(0, close)} | default: 'there'${output.slice(close)}` },
    ];
  }
  // Nobody writes "Dear," or "Dear there".
  const dear = language === 'en' ? DEAR.exec(before)?.[1] : undefined;
  if (dear !== undefined) {
    return [
      { start: start - dear.length, end, text: `Hello{% if ${name} %} ${output}{% endif %}` },
    ];
  }
  // The blank or the comma before the name goes with it. At the beginning of a line, or before a word, the rest
  // would not stand without it.
  const lead = /(?:[,،]\s?|[^\S\n])$/u.exec(before)?.[0] ?? '';
  const isOpening = /(?:^|\n)[^\S\n]*$/u.test(before.slice(0, before.length - lead.length));
  if (lead === '' || isOpening || !/^(?:[,.!?:;。、，]|\s*$|\s*\n)/u.test(behind)) return null;
  return [{ start: start - lead.length, end, text: `{% if ${name} %}${lead}${output}{% endif %}` }];
}
