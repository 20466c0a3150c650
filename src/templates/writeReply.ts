import { escapeHtml } from './escapeHtml';
import type { Fact } from './Fact';
import type { Gap, Mark } from './Filled';
import { readGapMarks } from './gapMarks';
import { withoutSigns } from './noncharacters';
import { partBraces, release } from './protect';
import type { Inline } from './readInlines';
import type { Block } from './readMarkdown';

export type WrittenReply = { text: string; html: string; gaps: Gap[]; marks: Mark[] };

const LISTS = { bullet: 'ul', number: 'ol', paragraph: null } as const;
const TAGS = { bold: 'strong', italic: 'em' } as const;

/** Writes a reply twice: for people to read as it is, and as HTML with the tags that Zendesk's editor keeps. */
export function writeReply(blocks: readonly Block[], facts: readonly Fact[]): WrittenReply {
  const writer = new ReplyWriter(facts);
  for (const block of blocks) writer.block(block);
  return writer.end();
}

class ReplyWriter {
  private text = '';
  private html = '';
  private readonly gaps: Gap[] = [];
  private readonly marks: Mark[] = [];
  private list: 'ul' | 'ol' | null = null;
  private inBold = false;

  constructor(private readonly facts: readonly Fact[]) {}

  block({ kind, number, apart, inlines }: Block): void {
    if (this.text !== '') this.text += apart ? '\n\n' : '\n';
    // A list that begins with 1 anew is another list.
    this.turnTo(LISTS[kind], number === 1);
    if (kind !== 'paragraph') this.text += kind === 'bullet' ? '- ' : `${number}. `;
    const tag = kind === 'paragraph' ? 'p' : 'li';
    this.html += `<${tag}>`;
    this.inlines(inlines);
    this.html += `</${tag}>`;
  }

  end(): WrittenReply {
    this.turnTo(null, false);
    const { text, html, gaps, marks } = this;
    return { text, html, gaps, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  private turnTo(list: 'ul' | 'ol' | null, anew: boolean): void {
    if (list === this.list && !anew) return;
    if (this.list !== null) this.html += `</${this.list}>`;
    if (list !== null) this.html += `<${list}>`;
    this.list = list;
  }

  private inlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (inline.kind === 'words') this.words(inline.text);
      else if (inline.kind === 'link') this.link(inline);
      else this.marked(inline.kind, inline.inlines);
    }
  }

  private marked(kind: 'bold' | 'italic', inlines: readonly Inline[]): void {
    const start = this.text.length;
    const wasBold = this.inBold;
    this.inBold ||= kind === 'bold';
    this.html += `<${TAGS[kind]}>`;
    this.inlines(inlines);
    this.html += `</${TAGS[kind]}>`;
    this.inBold = wasBold;
    this.marks.push({ kind, start, end: this.text.length });
  }

  /**
   * Plain text has no links: there the address follows its words, unless it is them. In HTML a telephone number
   * follows, too, and so does an address that is not complete.
   */
  private link({ address: { href, shown }, inlines }: Extract<Inline, { kind: 'link' }>): void {
    const start = this.text.length;
    if (href !== null) this.html += `<a href="${escapeHtml(withoutSigns(href))}">`;
    this.inlines(inlines);
    const words = this.text.slice(start);
    const says = bare(words) === bare(shown);
    const isSeen = href === null || words === '' || /^tel:/iu.test(href);
    if (!says && isSeen) this.words(words === '' ? shown : ` (${shown})`);
    if (href !== null) {
      this.html += '</a>';
      this.marks.push({ kind: 'link', start, end: this.text.length });
    }
    if (!says && !isSeen) this.text += ` (${withoutSigns(shown)})`;
  }

  private words(marked: string): void {
    for (const stretch of readGapMarks(marked, this.facts)) {
      const released = withoutSigns(release(partBraces(stretch.text)));
      // `{` before what is bold, italic or a link.
      const opens = this.text.endsWith('{') && /^[{%]/u.test(released);
      const words = opens ? ` ${released}` : released;
      const html = escapeHtml(words).replaceAll('\n', '<br>');
      if (stretch.fact === null) {
        this.html += html;
      } else {
        const start = this.text.length;
        this.gaps.push({ fact: stretch.fact, start, end: start + words.length });
        this.html += this.inBold ? html : `<strong>${html}</strong>`;
      }
      this.text += words;
    }
  }
}

/** "https://acme.example/" and "acme.example" say the same. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/|\/$/giu, '');
}
