import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { directionOf } from '../words/ScreenLanguage';
import { ENGLISH, type Words } from '../words/Words';

type Props = {
  scheme: 'light' | 'dark';
  /** What the screen says; English if not given. */
  words?: Words;
  children: ReactNode;
};

/**
 * Garden's theme in the host's color scheme and the language's direction, and the words.
 * Garden's own ColorSchemeProvider is not used: it remembers a scheme in localStorage, which would win over the
 * host's, and localStorage is refused where third-party storage is blocked.
 */
export function Look({ scheme, words = ENGLISH, children }: Props) {
  const { language, messages } = words;
  const theme = {
    ...DEFAULT_THEME,
    rtl: directionOf(language) === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: scheme },
  };
  return (
    <ThemeProvider theme={theme}>
      <IntlProvider locale={language} messages={messages}>
        {children}
      </IntlProvider>
    </ThemeProvider>
  );
}
