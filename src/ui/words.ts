import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Say } from '../words/Say';

/** Gives the function that says a word of `translations/` in the agent's language. React escapes the result. */
export function useWords(): Say {
  const intl = useIntl();
  return useMemo(() => (key, values) => intl.formatMessage({ id: key }, values), [intl]);
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
