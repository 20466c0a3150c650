import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { createGlobalStyle } from 'styled-components';
import { ErrorBoundary } from './ErrorBoundary';
import { englishWords } from '../words/englishWords';

type Props = {
  scheme: 'light' | 'dark';
  children: ReactNode;
};

/**
 * What every page of the app stands in: Garden's theme in the host's color scheme, the words, and a net for crashes.
 * Garden's own ColorSchemeProvider is not used: it remembers a scheme in localStorage, which would win over the
 * host's, and localStorage is refused where third-party storage is blocked.
 */
export function AppFrame({ scheme, children }: Props) {
  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } };
  return (
    <ThemeProvider theme={theme}>
      <PageStyle />
      <IntlProvider locale="en" messages={englishWords}>
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
`;
