import type { EntryForm, FormField } from './EntryForm';
import type { FieldError } from './placeProblems';

/** What every group of fields works with. */
export type FieldsProps = {
  form: EntryForm;
  /** What is kept: fields that differ from it can be reset. */
  kept: EntryForm;
  errors: readonly FieldError[];
  /** Gives a field back what is kept; `undefined` where it has not changed. */
  resetOf: (field: FormField) => (() => void) | undefined;
  onChange: (part: Partial<EntryForm>) => void;
};

/**
 * For `memo`: a letter typed elsewhere need not draw these fields anew.
 * @param fields those that a group shows.
 */
export function isSameGroup(
  fields: readonly FormField[],
): (before: FieldsProps, after: FieldsProps) => boolean {
  return (before, after) =>
    before.kept === after.kept &&
    sayAlike(before.errors, after.errors) &&
    fields.every((field) => before.form[field] === after.form[field]);
}

function sayAlike(one: readonly FieldError[], other: readonly FieldError[]): boolean {
  return one.length === other.length && one.every((error, index) => error === other[index]);
}

/** @returns what is wrong with the field of this path, if anything. */
export function errorOf(errors: readonly FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
}
