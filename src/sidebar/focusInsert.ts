/** As many suggestions have a key of their own. */
export const MAX_NUMBERS = 5;

/**
 * Leads the focus to Insert of the suggestion with this number.
 *
 * @returns the button, or `null` where there is none of that number
 */
export function focusInsert(number: number): HTMLButtonElement | null {
  const button = document.querySelector<HTMLButtonElement>(`[data-insert="${number}"]`);
  button?.focus();
  button?.scrollIntoView({ block: 'nearest' });
  return button;
}
