import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the later, or only in the earlier one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** Words, runs of space, and single signs; what is written without spaces goes by the character. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|\n|[^\S\n]+|[\s\S]/gu;

/** Beyond this many differing pieces the two are different texts, and looking on would take long. */
const MAX_DIFFERENCES = 800;

/**
 * @returns what turns one text into the other, word by word, in the order in which it is to be shown. The parts that
 *   are not `added` make up `before` again, those that are not `removed` make up `after`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(before.match(PIECES) ?? [], after.match(PIECES) ?? [], {
    maxEditLength: MAX_DIFFERENCES,
  });
  const whole: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  const parts: DiffPart[] =
    changes?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? whole;
  return parts.filter(({ text }) => text !== '');
}
