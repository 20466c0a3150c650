/** HTML shows a run of spaces as one and none at a line's ends, so the plain text has it no other way. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n\u00a0\u202f]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
