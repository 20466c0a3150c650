import type { MacroText } from '../../../src/editing/macros/MacroText';

/** A macro that writes a public reply as HTML, changed as the spec needs. */
export function aMacro(html: string | null, change: Partial<MacroText> = {}): MacroText {
  return {
    id: '360001',
    title: 'Reply',
    html,
    text: null,
    isNote: false,
    channel: null,
    otherActions: [],
    ...change,
  };
}
