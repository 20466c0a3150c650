/** A phrase as an admin types it, in the form in which the coach looks for it: lower case, with plain apostrophes. */
export function readPhrase(typed: string): string {
  return typed.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** Alternatives in one line, with commas between them. */
export function readAlternatives(line: string): string[] {
  return line
    .split(',')
    .map(readPhrase)
    .filter((phrase) => phrase !== '');
}
