/** A stretch of words that look alike. */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null };

/** What a line begins with: nothing, a bullet, or its number. */
export type Line = { mark: 'none' | 'bullet' | number; runs: Run[] };

type Look = Omit<Run, 'text'>;

/** Puts HTML's words together to lines; an empty line parts paragraphs. */
export class HtmlLines {
  private readonly lines: Line[] = [];
  private runs: Run[] = [];
  /** Whether the last run ends with a space: a text that grows and is looked at would be copied each time. */
  private endsWithSpace = false;
  private mark: Line['mark'] = 'none';

  /** Adds words; white space collapses as in a browser. */
  write(text: string, look: Look): void {
    let words = text.replace(/[^\S\u00a0\u202f]+/gu, ' ');
    const last = this.runs.at(-1);
    if ((last === undefined || this.endsWithSpace) && words.startsWith(' ')) {
      words = words.slice(1);
    }
    if (words === '') return;
    this.endsWithSpace = words.endsWith(' ');
    if (last !== undefined && isAlike(last, look)) last.text += words;
    else this.runs.push({ text: words, ...look });
  }

  /** What the line to come begins with. */
  begin(mark: Line['mark']): void {
    this.endLine();
    this.mark = mark;
  }

  /** Ends the line, empty or not. */
  breakLine(): void {
    this.lines.push({ mark: this.mark, runs: this.runs });
    this.runs = [];
    this.mark = 'none';
  }

  /** Ends the line if it has something on it. */
  endLine(): void {
    if (this.runs.some(({ text }) => text.trim() !== '')) this.breakLine();
    else this.runs = [];
  }

  /** Ends the line and leaves one blank line before what follows. */
  endParagraph(): void {
    this.endLine();
    const last = this.lines.at(-1);
    if (last !== undefined && last.runs.length > 0) this.lines.push({ mark: 'none', runs: [] });
  }

  take(): Line[] {
    this.endLine();
    return this.lines;
  }
}

function isAlike(one: Look, other: Look): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}
