import { readHtml } from '../../conversation/readHtml';
import { HtmlLines, type Line } from './HtmlLines';

/** What a reply cannot have, as often as it occurs. */
export type LostMarkup = 'picture' | 'table' | 'quote' | 'code' | 'heading';

export type MacroLines = { lines: Line[]; lost: Map<LostMarkup, number> };

const UNREAD = new Set(
  'script style head title noscript template svg math iframe object audio video canvas select textarea button'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside center dd details div dl dt fieldset figcaption figure footer form header main nav section summary tr caption'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr'.split(' '));
const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));
const ITALIC = new Set('i em cite'.split(' '));

const LOST: ReadonlyMap<string, LostMarkup> = new Map([
  ['table', 'table'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['code', 'code'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
]);

const HIDDEN = /display\s{0,9}:\s{0,9}none/iu;
const STYLE_BOLD = /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/iu;
const STYLE_PLAIN = /font-weight\s{0,9}:\s{0,9}(?:normal|[1-4]00)/iu;
const STYLE_ITALIC = /font-style\s{0,9}:\s{0,9}italic/iu;

/** Emoji are pictures in some editors. */
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,8}$/u;

/** An item within an item is no item of the list: lists have one level. */
const INNER_MARK = '– ';

/** What an open element did, to be undone where it closes. */
type Opened = { name: string; unread: boolean; bold: number; italic: number; href: boolean };

/**
 * Reads the HTML of a macro's comment as lines of words that are bold, italic or links, and items of lists. What else
 * HTML can do is passed over, and what is lost by that is counted. Broken markup is read as browsers do; time is
 * linear in its length.
 */
export function readMacroHtml(html: string): MacroLines {
  const writer = new HtmlLines();
  const lost = new Map<LostMarkup, number>();
  const open: Opened[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  const hrefs: string[] = [];
  let unread = 0;
  let bold = 0;
  let italic = 0;
  let items = 0;
  let pre = 0;
  let cells = 0;

  const count = (what: LostMarkup) => lost.set(what, (lost.get(what) ?? 0) + 1);
  const write = (text: string) =>
    writer.write(text, { bold: bold > 0, italic: italic > 0, href: hrefs.at(-1) ?? null });
  const endBlock = (name: string) => {
    // Within an item an empty line would end the list.
    if (PARAGRAPHS.has(name) && items === 0) writer.endParagraph();
    else writer.endLine();
  };

  readHtml(html, {
    onOpen(name, { style = '', hidden, href, alt = '' }) {
      const css = style.slice(0, 2_000);
      const isLink = name === 'a' && href !== undefined && href.trim() !== '';
      const opened: Opened = {
        name,
        unread: UNREAD.has(name) || hidden !== undefined || HIDDEN.test(css),
        bold: boldness(name, css),
        italic: ITALIC.has(name) || STYLE_ITALIC.test(css) ? 1 : 0,
        href: isLink,
      };
      open.push(opened);
      if (opened.unread) unread += 1;
      if (unread > 0) return;
      const what = LOST.get(name);
      if (what !== undefined) count(what);
      if (PARAGRAPHS.has(name) || BLOCKS.has(name)) endBlock(name);
      bold += opened.bold;
      italic += opened.italic;
      if (isLink) hrefs.push(href.trim());
      if (name === 'pre') pre += 1;
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
      if (name === 'br') writer.breakLine();
      if (name === 'tr') cells = 0;
      if (name === 'td' || name === 'th') {
        cells += 1;
        if (cells > 1) write(' | ');
      }
      if (name === 'img') {
        if (EMOJI.test(alt.trim())) write(alt.trim());
        else count('picture');
      }
      if (name === 'li') {
        items += 1;
        beginItem();
      }
    },
    onText(text) {
      if (unread > 0) return;
      if (pre === 0) return write(text);
      text.split(/\r\n?|\n/u).forEach((line, index) => {
        if (index > 0) writer.breakLine();
        write(line);
      });
    },
    onClose(name) {
      const opened = open.pop();
      if (opened === undefined) return;
      if (unread === 0) {
        bold -= opened.bold;
        italic -= opened.italic;
        if (opened.href) hrefs.pop();
        if (name === 'pre') pre -= 1;
        if (name === 'li') {
          writer.endLine();
          items -= 1;
        }
        if (name === 'ul' || name === 'ol') lists.pop();
        if (PARAGRAPHS.has(name) || BLOCKS.has(name)) endBlock(name);
      }
      if (opened.unread) unread -= 1;
    },
  });
  return { lines: writer.take(), lost };

  function beginItem(): void {
    const list = lists.at(-1);
    if (items > 1) {
      writer.begin('none');
      write(INNER_MARK);
    } else if (list?.ordered === true) {
      list.count += 1;
      writer.begin(list.count);
    } else writer.begin('bullet');
  }
}

function boldness(name: string, css: string): number {
  if (STYLE_PLAIN.test(css)) return 0;
  return BOLD.has(name) || STYLE_BOLD.test(css) ? 1 : 0;
}
