import { Prec, type Extension } from '@codemirror/state';
import {
  Decoration,
  Direction,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

const isolated = Decoration.mark({ class: 'cm-isolated', bidiIsolate: Direction.LTR });

const LIQUID = new MatchDecorator({
  regexp: /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}/gu,
  decoration: isolated,
});

class IsolatedLiquid {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = LIQUID.createDeco(view);
  }

  update(update: ViewUpdate): void {
    this.decorations = LIQUID.updateDeco(update, this.decorations);
  }
}

const plugin = ViewPlugin.fromClass(IsolatedLiquid);

/**
 * Liquid reads from left to right in the midst of Arabic and Hebrew, else its braces would stand on the wrong sides.
 * The cursor goes by the same ranges: https://codemirror.net/examples/bidi/
 */
export function isolateLiquid(): Extension {
  const rangesOf = (view: EditorView) => view.plugin(plugin)?.decorations ?? Decoration.none;
  return [
    plugin,
    Prec.lowest([EditorView.decorations.of(rangesOf), EditorView.bidiIsolatedRanges.of(rangesOf)]),
    EditorView.theme({ '.cm-isolated': { direction: 'ltr', unicodeBidi: 'isolate' } }),
  ];
}
