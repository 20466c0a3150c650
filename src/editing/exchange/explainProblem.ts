import { MAX_TEMPLATE_CHARS } from '../../templates/liquidLimits';
import { FIELDS, type FieldName } from './fields';
import type { RowProblem } from './ImportRow';
import { nearestWord } from './nearestWord';

/** The lengths that `EntrySchema` allows, in characters or in items. */
const MAX_CHARS: Partial<Record<FieldName, number>> = {
  key: 80,
  title: 120,
  template: MAX_TEMPLATE_CHARS,
};
const MAX_ITEM_CHARS: Partial<Record<FieldName, number>> = { when: 200, brands: 120, groups: 120 };
const MAX_ITEMS: Partial<Record<FieldName, number>> = { facts: 20, when: 200 };

/** The parts of a fact that can be wrong by themselves. */
const FACT_PARTS = ['key', 'kind', 'label', 'example'] as const;

const MAX_SHOWN_CHARS = 60;

/**
 * Says what is wrong with a field that `checkEntry` does not let through.
 *
 * @param value what stands there.
 * @param path where in it the trouble is: the item's index, and the part of it.
 */
export function explainProblem(
  field: FieldName,
  value: unknown,
  path: readonly string[] = [],
): RowProblem {
  const isBlank = value === undefined || value === null || value === '';
  if (isBlank || (Array.isArray(value) && value.length === 0)) return { code: 'missing', field };
  const list: unknown[] | null = Array.isArray(value) ? value : null;
  const [index = '', part = ''] = path;
  const item: unknown = list === null ? value : list[Number(index)];
  if (field === 'facts' && list !== null && index !== '') {
    const known = FACT_PARTS.find((one) => one === part) ?? 'other';
    return { code: 'fact', field, number: Number(index) + 1, part: known };
  }
  const words = FIELDS.find(({ name }) => name === field)?.words;
  if (words !== undefined && typeof item === 'string') {
    const nearest = nearestWord(item, words);
    const word = shorten(item);
    return nearest === null
      ? { code: 'unknown-word', field, word }
      : { code: 'word', field, word, nearest };
  }
  const maxItems = MAX_ITEMS[field];
  if (list !== null && maxItems !== undefined && list.length > maxItems) {
    return { code: 'too-many', field, count: list.length, max: maxItems };
  }
  const max = list === null ? MAX_CHARS[field] : MAX_ITEM_CHARS[field];
  if (typeof item === 'string' && max !== undefined && item.length > max) {
    return { code: 'too-long', field, chars: item.length, max };
  }
  return { code: 'value', field, value: shorten(item === undefined ? value : item) };
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= MAX_SHOWN_CHARS ? text : `${text.slice(0, MAX_SHOWN_CHARS - 1)}…`;
}
