import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { FILTERS, TAGS } from '../../../templates/liquidLimits';

/** Something that can stand between `{{` and `}}`, with what it is in plain words. */
export type Insertable = { value: string; name: string; section: string };

/** More than a few letters of a value are typed within braces; Liquid beyond that is the author's own. */
const VALUE = /\{\{-?\s*([\w.]{0,100})$/u;
const FILTER = /\{\{[^{}]{1,300}\|\s*(\w{0,30})$/u;
const TAG = /\{%-?\s*(\w{0,20})$/u;
const IN_TAG =
  /\{%-?\s*(?:if|unless|elsif|case|assign|capture|for)\b[^{}%]{0,200}?([\w.]{0,100})$/u;

/** Tags that the parser takes as part of others, and their ends. */
const INNER_TAGS = ['else', 'elsif', 'endif', 'endunless', 'endfor', 'endcase', 'endcapture'];

/**
 * Offers placeholders and facts after `{{`, filters after `|`, tags after `{%`: those that templates may use.
 *
 * @param insertables asked for at each completion, since facts are added while the template is written.
 */
export function completeTemplate(
  insertables: () => readonly Insertable[],
): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const filter = FILTER.exec(line);
    if (filter !== null) return result(context, filter[1], [...FILTERS].sort().map(plain));
    const tag = TAG.exec(line);
    if (tag !== null) {
      const tags = [...TAGS, ...INNER_TAGS].filter((name) => name !== '#');
      return result(context, tag[1], tags.map(plain));
    }
    const value = VALUE.exec(line);
    const inTag = value === null ? IN_TAG.exec(line) : null;
    const typed = (value ?? inTag)?.[1];
    if (typed === undefined || (inTag !== null && typed === '' && !context.explicit)) return null;
    const apply = value === null ? undefined : closeBraces;
    const options = likeliest(insertables(), typed).map(
      ({ value: label, name, section }, index) => ({
        label,
        detail: name,
        ...(apply !== undefined && { apply }),
        // Whoever looks around wants groups; whoever types wants the likeliest first.
        ...(typed === '' && { section: { name: section, rank: index } }),
      }),
    );
    return { from: context.pos - typed.length, options, filter: false };
  };
}

function result(
  context: CompletionContext,
  typed: string | undefined,
  options: Completion[],
): CompletionResult {
  return { from: context.pos - (typed ?? '').length, options, validFor: /^\w*$/u };
}

/** Those that begin with the letters typed, then those of which a part or a word does, then all that hold them. */
function likeliest(insertables: readonly Insertable[], typed: string): Insertable[] {
  const wanted = typed.toLowerCase();
  const rankOf = ({ value, name }: Insertable): number => {
    const words = [...value.split('.'), ...name.toLowerCase().split(/[\s:]+/u)];
    if (value.startsWith(wanted)) return 0;
    if (words.some((word) => word.startsWith(wanted))) return 1;
    return `${value} ${name.toLowerCase()}`.includes(wanted) ? 2 : 3;
  };
  return insertables
    .map((insertable, index) => ({ insertable, index, rank: rankOf(insertable) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ insertable }) => insertable);
}

function plain(label: string): Completion {
  return { label };
}

/** Puts the value in and closes the braces where they are still open. */
function closeBraces(view: EditorView, { label }: Completion, from: number, to: number): void {
  const after = view.state.sliceDoc(to, to + 200).split('\n', 1)[0] ?? '';
  const isClosed = /^[^{]*\}\}/u.test(after);
  const space = view.state.sliceDoc(from - 1, from) === ' ' ? '' : ' ';
  const insert = `${space}${label}${isClosed ? '' : ' }}'}`;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
  });
}
