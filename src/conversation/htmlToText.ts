import { cleanText } from './cleanText';
import { readHtml } from './readHtml';
import { TextWriter } from './TextWriter';

/** Nothing in these is for reading. */
const UNREAD = new Set(
  'script style head title noscript template svg math iframe object audio video canvas select textarea'.split(
    ' ',
  ),
);

/** These start on a line of their own. */
const BLOCKS = new Set(
  `address article aside body center dd details dialog div dl dt fieldset figcaption figure footer
  form header html legend main nav section summary tbody tfoot thead tr caption`.split(/\s+/),
);

/** These have a blank line around them as well. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr'.split(' '));

/** Where mail programs put the line above a quote, or a whole quote that is no `blockquote`. */
const QUOTE_CLASSES = new Set(
  'gmail_attr moz-cite-prefix yahoo_quoted protonmail_quote tutanota_quote zmail_extra OutlookMessageHeader'.split(
    ' ',
  ),
);

/** From here to the end of the message all is quoted: Outlook and Hotmail close the element at once. */
const QUOTE_REST_IDS = /^(?:x_)*(?:divRplyFwdMsg|OLK_SRC_BODY_SECTION|stopSpelling|reply-intro)$/u;

const SIGNATURE_CLASSES = new Set([
  'gmail_signature',
  'moz-signature',
  'protonmail_signature_block',
]);
const SIGNATURE_IDS = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/u;

/** Mail programs wrap a whole plain message in `pre`; then it is no code. */
const PLAIN_PRE = /\bmoz-|plaintext/iu;

const HIDDEN = /display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all/iu;
const FILE_NAME = /\.(?:png|jpe?g|gif|bmp|webp|svg|heic)$/iu;
const MAX_ALT_CHARS = 200;
const MAX_LIST_DEPTH = 6;

const FENCE = '```';

/** What an open element did, to be undone where it closes. */
type Opened = {
  unread: boolean;
  quote: boolean;
  list: boolean;
  fence: boolean;
  plainPre: boolean;
  inlineCode: boolean;
};

type Attributes = Readonly<Record<string, string>>;

/**
 * The readable text of a message in HTML.
 *
 * Blocks and `<br>` become line breaks, list items `- ` or `1. `, table cells are parted by a tab.
 * Quotes have `> ` before each line, whichever way the mail program marks them, so that
 * `findSegments` knows them; `pre` stands between lines of three backticks, unless it is the whole
 * message; a signature that the program marks as one follows `--`. Links give their text, images their
 * `alt`. What is hidden or a machine's is left out.
 *
 * @param html any text; broken markup is read as browsers do. Time is linear in its length
 * @returns text as `cleanText` gives it
 */
export function htmlToText(html: string): string {
  const fenced = writeText(html, true);
  return cleanText(fenced.hasWordsOutsidePre ? fenced.text : writeText(html, false).text);
}

function writeText(html: string, fences: boolean): { text: string; hasWordsOutsidePre: boolean } {
  const writer = new TextWriter();
  const open: Opened[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let unread = 0;
  let pre = 0;
  let hasWordsOutsidePre = false;

  readHtml(html, {
    onOpen(name, attributes) {
      const opened = readElement(name, attributes);
      open.push(opened);
      if (opened.unread) unread += 1;
      if (unread > 0) return;

      if (name === 'br') return writer.breakLine();
      if (name === 'td' || name === 'th') return writer.separate('\t');
      if (name === 'img') return writer.write(altText(attributes));
      if (PARAGRAPHS.has(name)) endParagraph(name);
      else if (BLOCKS.has(name)) writer.endLine();
      else if (opened.quote) writer.endLine();

      if (endsAnswer(attributes)) writer.enterQuote();
      if (opened.quote) writer.enterQuote();
      if (opened.list) lists.push({ ordered: name === 'ol', count: 0 });
      if (name === 'li') writer.startWith(bullet());
      if (opened.plainPre) pre += 1;
      if (opened.fence) {
        pre += 1;
        if (fences && pre === 1) writer.writeExactly(`${FENCE}\n`);
      }
      if (opened.inlineCode && pre === 0) writer.write('`');
      if (isSignature(attributes)) writer.writeExactly('--\n');
    },
    onText(text) {
      if (unread > 0) return;
      if (pre === 0) {
        hasWordsOutsidePre ||= /[^\s\u200b-\u200d\ufeff]/u.test(text);
        return writer.write(text);
      }
      // A fence within the code would close it early: four blanks take its meaning away.
      writer.writeExactly(fences ? text.replace(/(^|\n)(?=```|~~~)/gu, '$1    ') : text);
    },
    onClose(name) {
      const opened = open.pop();
      if (opened === undefined) return;
      if (unread === 0) {
        if (opened.inlineCode && pre === 0) writer.write('`');
        if (opened.fence) {
          writer.endLine();
          if (fences && pre === 1) writer.writeExactly(`${FENCE}\n`);
        }
        if (opened.fence || opened.plainPre) pre -= 1;
        if (opened.list) lists.pop();
        if (opened.quote) writer.leaveQuote();
        if (PARAGRAPHS.has(name)) endParagraph(name);
        else if (BLOCKS.has(name) || name === 'li') writer.endLine();
      }
      if (opened.unread) unread -= 1;
    },
  });
  return { text: writer.toString(), hasWordsOutsidePre };

  /** A list within a list is no paragraph of its own. */
  function endParagraph(name: string): void {
    if ((name === 'ul' || name === 'ol') && lists.length > 0) writer.endLine();
    else writer.endParagraph();
  }

  function bullet(): string {
    const list = lists.at(-1);
    const indent = '  '.repeat(Math.max(0, Math.min(lists.length, MAX_LIST_DEPTH) - 1));
    if (list === undefined || !list.ordered) return `${indent}- `;
    list.count += 1;
    return `${indent}${list.count}. `;
  }
}

function readElement(name: string, attributes: Attributes): Opened {
  const isPlainPre = name === 'pre' && PLAIN_PRE.test(attributes['class'] ?? '');
  return {
    unread:
      UNREAD.has(name) ||
      attributes['hidden'] !== undefined ||
      HIDDEN.test((attributes['style'] ?? '').slice(0, 2_000)),
    quote: name === 'blockquote' || classes(attributes).some((each) => QUOTE_CLASSES.has(each)),
    list: name === 'ul' || name === 'ol',
    fence: name === 'pre' && !isPlainPre,
    plainPre: isPlainPre,
    inlineCode: name === 'code' || name === 'kbd' || name === 'samp',
  };
}

function classes(attributes: Attributes): string[] {
  return (attributes['class'] ?? '').slice(0, 1_000).split(/\s+/u);
}

function endsAnswer(attributes: Attributes): boolean {
  return QUOTE_REST_IDS.test(attributes['id'] ?? '');
}

function isSignature(attributes: Attributes): boolean {
  return (
    SIGNATURE_IDS.test(attributes['id'] ?? '') ||
    classes(attributes).some((each) => SIGNATURE_CLASSES.has(each))
  );
}

/** An emoji's or a picture's description; a file's name describes nothing. */
function altText(attributes: Attributes): string {
  const alt = (attributes['alt'] ?? '').trim();
  return alt.length > MAX_ALT_CHARS || FILE_NAME.test(alt) ? '' : alt;
}
