import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Say, WordValues } from '../words/Say';

/** Signs by which a text turns or holds the direction of what comes behind it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Gives the function that says a word of `translations/` in the agent's language. React escapes the result. A stranger's
 * words in the middle of a sentence cannot turn the rest of it round.
 */
export function useWords(): Say {
  const intl = useIntl();
  return useMemo(
    () => (key, values) => intl.formatMessage({ id: key }, values && withoutTurns(values)),
    [intl],
  );
}

function withoutTurns(values: WordValues): WordValues {
  const entries = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? value.replace(TURNING, '') : value,
  ]);
  return Object.fromEntries(entries);
}

/** The language of the screen, BCP 47. */
export function useLocale(): string {
  return useIntl().locale;
}

/** Gives the function that writes several things one after the other, as the agent's language does: "a, b, c". */
export function useList(): (parts: readonly string[]) => string {
  const intl = useIntl();
  return (parts) => intl.formatList(parts, { type: 'unit' });
}
