import { parse, postprocess, preprocess } from 'micromark';
import { readAddress, type Address } from './readAddress';

/** What stands in a line: words, and words that are bold, italic or a link. */
export type Inline =
  | { kind: 'words'; text: string }
  | { kind: 'bold' | 'italic'; inlines: Inline[] }
  | { kind: 'link'; address: Address; inlines: Inline[] };

/** What of CommonMark stays literal text: code, HTML, images, entities, links in `<>`, and `\` at a line's end. */
const LITERAL = [
  ...['autolink', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
  'labelStartImage',
];

const parser = parse({ extensions: [{ disable: { null: LITERAL } }] });

/** Without one of these, nothing can be markup. */
const SIGN = /[*_[\\]/u;

/** micromark's tokens that are words; those of the other kinds either hold them or are the signs of markup. */
const WORDS: ReadonlySet<string> = new Set([
  ...['data', 'lineEnding', 'characterEscapeValue', 'whitespace'],
  ...['linePrefix', 'lineSuffix', 'hardBreakTrailing'],
]);

/** An element that is being read: what it holds so far. */
type Frame = { inlines: Inline[]; address: string };

/**
 * Reads the Markdown of one paragraph or list item: bold, italic, links. Block signs have no meaning here.
 *
 * @param source tidied: no tabs, no carriage returns. Every letter of it is in the result, or is a sign of markup.
 */
export function readInlines(source: string): Inline[] {
  if (!SIGN.test(source)) return [{ kind: 'words', text: source }];
  const frames: Frame[] = [{ inlines: [], address: '' }];
  let inAddress = false;
  let inResource = false;
  for (const [step, token] of postprocess(parser.text().write(preprocess()(source, null, true)))) {
    const slice = source.slice(token.start.offset, token.end.offset);
    const frame = frames.at(-1);
    if (frame === undefined) break;
    if (token.type === 'resource') inResource = step === 'enter';
    if (token.type === 'resourceDestinationString') inAddress = step === 'enter';

    if (step === 'enter') {
      if (token.type === 'strong' || token.type === 'emphasis' || token.type === 'link') {
        frames.push({ inlines: [], address: '' });
      } else if (WORDS.has(token.type)) {
        if (inAddress) frame.address += slice;
        else if (!inResource) addWords(frame.inlines, slice);
      }
    } else if (token.type === 'strong' || token.type === 'emphasis') {
      const kind = token.type === 'strong' ? 'bold' : 'italic';
      frames.pop();
      frames.at(-1)?.inlines.push({ kind, inlines: frame.inlines });
    } else if (token.type === 'link') {
      frames.pop();
      const address = readAddress(frame.address);
      const outer = frames.at(-1)?.inlines ?? [];
      if (address === null) addWords(outer, slice);
      else outer.push({ kind: 'link', address, inlines: frame.inlines });
    }
  }
  return frames[0]?.inlines ?? [];
}

/** A gap's mark must not be cut in two: words beside words become one. */
function addWords(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (last?.kind === 'words') last.text += text;
  else inlines.push({ kind: 'words', text });
}
