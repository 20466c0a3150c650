import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { getColor } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';

/** Garden's colors for the template's editor, in the scheme of the page. */
export function editorTheme(theme: DefaultTheme): Extension {
  const dark = theme.colors.base === 'dark';
  const color = (variable: string) => getColor({ theme, variable });
  const hue = (name: string) =>
    getColor({ theme, hue: name, dark: { shade: 400 }, light: { shade: 700 } });
  // The editor's own markers are pictures from data: addresses, which a page's CSP may refuse.
  const marker = (variable: string) => ({
    content: 'normal',
    width: '8px',
    height: '8px',
    margin: '7px auto 0',
    borderRadius: '50%',
    backgroundColor: color(variable),
  });
  const line = `1px solid ${color('border.default')}`;
  const look = EditorView.theme(
    {
      '&': {
        border: line,
        borderRadius: theme.borderRadii.md,
        backgroundColor: color('background.default'),
        color: color('foreground.default'),
        fontSize: theme.fontSizes.md,
      },
      '&.cm-focused': {
        outline: 'none',
        borderColor: color('border.primaryEmphasis'),
        boxShadow: `0 0 0 1px ${color('border.primaryEmphasis')}`,
      },
      '.cm-content, .cm-gutter': { minHeight: '200px' },
      '.cm-scroller': {
        maxHeight: '60vh',
        fontFamily: theme.fonts.system,
        lineHeight: '22px',
        overflow: 'auto',
      },
      '.cm-content': { padding: `${theme.space.xs} 0`, caretColor: color('foreground.default') },
      // Each line has the direction of its own words, whatever the screen's.
      '.cm-line': { padding: `0 ${theme.space.sm}`, unicodeBidi: 'plaintext', textAlign: 'start' },
      '.cm-gutters': {
        border: 'none',
        borderStartStartRadius: theme.borderRadii.md,
        borderEndStartRadius: theme.borderRadii.md,
        backgroundColor: color('background.subtle'),
        color: color('foreground.subtle'),
        fontSize: theme.fontSizes.sm,
      },
      '&.cm-focused .cm-cursor': { borderInlineStartColor: color('foreground.default') },
      '.cm-activeLine': { backgroundColor: 'transparent' },
      '.cm-tooltip': {
        border: line,
        borderRadius: theme.borderRadii.md,
        backgroundColor: color('background.raised'),
        color: color('foreground.default'),
        boxShadow: theme.shadows.lg('4px', '8px', color('shadow.medium')),
      },
      '.cm-tooltip.cm-tooltip-autocomplete > ul': {
        fontFamily: theme.fonts.system,
        maxHeight: '18em',
      },
      '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 12px' },
      '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
        backgroundColor: color('background.primaryEmphasis'),
        color: color('foreground.onEmphasis'),
      },
      '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
        padding: '4px 12px',
        border: 'none',
        backgroundColor: color('background.subtle'),
        color: color('foreground.subtle'),
        fontSize: theme.fontSizes.sm,
        opacity: '1',
      },
      '.cm-completionDetail': { fontStyle: 'normal', opacity: '1' },
      '.cm-diagnostic': { padding: '8px 12px', border: 'none', maxWidth: '420px' },
      '.cm-diagnosticAction': {
        backgroundColor: color('background.primaryEmphasis'),
        color: color('foreground.onEmphasis'),
        borderRadius: theme.borderRadii.md,
        padding: '4px 8px',
        marginInlineStart: '8px',
        cursor: 'pointer',
      },
      '.cm-lint-marker-error': marker('background.dangerEmphasis'),
      '.cm-lint-marker-warning': marker('background.warningEmphasis'),
      '.cm-lint-marker-hint, .cm-lint-marker-info': marker('background.primaryEmphasis'),
      '.cm-lintPoint-error::after': { borderBottomColor: color('border.dangerEmphasis') },
      '.cm-lintPoint-warning::after': { borderBottomColor: color('border.warningEmphasis') },
      '.cm-lintPoint-hint::after': { borderBottomColor: color('border.primaryEmphasis') },
      '.cm-lintRange': { backgroundImage: 'none', textDecorationSkipInk: 'none' },
      '.cm-lintRange-error': {
        textDecoration: `underline wavy ${color('border.dangerEmphasis')}`,
      },
      '.cm-lintRange-warning': {
        textDecoration: `underline wavy ${color('border.warningEmphasis')}`,
      },
      '.cm-lintRange-hint, .cm-lintRange-info': {
        textDecoration: `underline dotted ${color('border.primaryEmphasis')}`,
      },
      '.cm-placeholder': { color: color('foreground.subtle') },
    },
    { dark },
  );
  const words = HighlightStyle.define([
    { tag: tags.brace, color: hue('teal') },
    { tag: [tags.variableName, tags.propertyName], color: hue('teal'), fontWeight: '600' },
    { tag: [tags.derefOperator, tags.punctuation], color: hue('teal') },
    { tag: tags.function(tags.variableName), color: hue('purple') },
    {
      tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.operatorKeyword],
      color: hue('purple'),
    },
    { tag: [tags.string, tags.number, tags.bool, tags.atom], color: hue('green') },
    { tag: [tags.lineComment, tags.blockComment], color: color('foreground.subtle') },
    { tag: tags.strong, fontWeight: '600' },
    { tag: tags.emphasis, fontStyle: 'italic' },
    { tag: [tags.link, tags.list], color: color('foreground.primary') },
  ]);
  return [look, syntaxHighlighting(words)];
}
