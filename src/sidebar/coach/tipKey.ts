import type { Tip } from '../../coach/Review';

/** The same remark about the same words is the same tip, wherever they stand by now. */
export function tipKey(
  { rule, start, end }: Pick<Tip, 'rule' | 'start' | 'end'>,
  draft: string,
): string {
  return `${rule} ${draft.slice(start, end).toLowerCase()}`;
}
