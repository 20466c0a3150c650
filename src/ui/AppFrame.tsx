import { getColor } from '@zendeskgarden/react-theming';
import { useLayoutEffect, type ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';
import { directionOf } from '../words/ScreenLanguage';
import { ENGLISH, type Words } from '../words/Words';
import { ErrorBoundary } from './ErrorBoundary';
import { Look } from './Look';

type Props = {
  scheme: 'light' | 'dark';
  /** What the screen says; English if not given. */
  words?: Words;
  children: ReactNode;
};

/**
 * What every page of the app stands in: its look, its words, and a net for crashes.
 */
export function AppFrame({ scheme, words = ENGLISH, children }: Props) {
  const { language } = words;
  const direction = directionOf(language);
  // Before the first paint, so that nothing jumps to the other side.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return (
    <Look {...{ scheme, words }}>
      <PageStyle />
      <ErrorBoundary>{children}</ErrorBoundary>
    </Look>
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

  /* Whoever is made ill by motion sees the end of each at once; Garden does not heed that. */
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-delay: 0s !important;
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      transition-delay: 0s !important;
      transition-duration: 1ms !important;
    }
  }

  /* What is typed may be of another direction than the screen. */
  input, textarea { unicode-bidi: plaintext; }
`;
