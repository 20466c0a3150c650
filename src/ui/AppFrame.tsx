import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming';
import { useLayoutEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { createGlobalStyle } from 'styled-components';
import { directionOf } from '../words/ScreenLanguage';
import { ENGLISH, type Words } from '../words/Words';
import { ErrorBoundary } from './ErrorBoundary';

type Props = {
  scheme: 'light' | 'dark';
  /** What the screen says; English if not given. */
  words?: Words;
  children: ReactNode;
};

/**
 * What every page of the app stands in: Garden's theme in the host's color scheme and the language's direction, the
 * words, and a net for crashes.
 * Garden's own ColorSchemeProvider is not used: it remembers a scheme in localStorage, which would win over the
 * host's, and localStorage is refused where third-party storage is blocked.
 */
export function AppFrame({ scheme, words = ENGLISH, children }: Props) {
  const { language, messages } = words;
  const direction = directionOf(language);
  const theme = {
    ...DEFAULT_THEME,
    rtl: direction === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: scheme },
  };
  // Before the first paint, so that nothing jumps to the other side.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return (
    <ThemeProvider theme={theme}>
      <PageStyle />
      <IntlProvider locale={language} messages={messages}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </IntlProvider>
    </ThemeProvider>
  );
}

const PageStyle = createGlobalStyle`
  html { color-scheme: ${({ theme }) => theme.colors.base}; }

  body {
    margin: 0;
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.md};
    overflow-wrap: anywhere;
  }

  *, *::before, *::after { box-sizing: border-box; }

  /* What is typed may be of another direction than the screen. */
  input, textarea { unicode-bidi: plaintext; }
`;
