import { useWords } from '../ui/words';
import type { AdminSay } from '../words/Say';

/** Gives the function that says a word on the full page, in the language of the screen. */
export function useAdminWords(): AdminSay {
  // Every page's words are looked up by key; the full page is mounted with its own among them.
  return useWords() as AdminSay;
}
