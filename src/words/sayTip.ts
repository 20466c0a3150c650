import type { Tip } from '../coach/Review';
import { englishWords } from './englishWords';
import type { Say, WordKey } from './Say';

/** What the coach says about a tip, in one sentence. */
export function sayTip({ rule, values }: Pick<Tip, 'rule' | 'values'>, say: Say): string {
  const key = `coach.tip.${rule}`;
  if (!isWordKey(key)) throw new Error(`There are no words for the tip ${rule}.`);
  return say(key, values);
}

function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(englishWords, key);
}
