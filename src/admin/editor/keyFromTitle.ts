import { slugOf } from '../../editing/exchange/slugOf';

const MAX_CHARS = 60;

/** @returns the key that a new entry would have: its title's words, or the language's where a title has no Latin letters. */
export function keyFromTitle(title: string, language: string): string {
  const slug = slugOf(title, MAX_CHARS);
  return slug === '' ? `reply-${/^[a-z]{2,3}$/u.test(language) ? language : 'new'}` : slug;
}
