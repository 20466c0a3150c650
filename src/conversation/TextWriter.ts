/** More nesting than this shows nobody anything, and would cost time squared. */
const MAX_DEPTH = 10;

/** Puts pieces of text together to lines, with `> ` before those that are quoted. */
export class TextWriter {
  private readonly lines: string[] = [];
  private line: string[] = [];
  private endsWithSpace = true;
  private endsBlank = true;
  private quoteDepth = 0;

  /** Adds inline text; white space collapses as in a browser. */
  write(text: string): void {
    let collapsed = text.replace(/\s+/gu, ' ');
    if (this.endsWithSpace && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
    if (collapsed === '') return;
    this.line.push(collapsed);
    this.endsWithSpace = collapsed.endsWith(' ');
  }

  /** Adds text whose line breaks and spaces count. */
  writeExactly(text: string): void {
    text.split(/\r\n?|\n/u).forEach((piece, index) => {
      if (index > 0) this.breakLine();
      if (piece !== '') this.line.push(piece);
    });
  }

  /** Adds something in front of the words to come, unless the line has words already. */
  startWith(mark: string): void {
    this.endLine();
    this.line.push(mark);
    this.endsWithSpace = true;
  }

  /** Parts what stands on the line from what comes next on it. */
  separate(mark: string): void {
    if (this.line.length === 0) return;
    this.line.push(mark);
    this.endsWithSpace = true;
  }

  /** Ends the line, empty or not. */
  breakLine(): void {
    this.push(this.line.join('').trimEnd());
  }

  /** Ends the line if it has something on it. */
  endLine(): void {
    if (this.line.length > 0) this.breakLine();
  }

  /** Ends the line and leaves one blank line before what follows. */
  endParagraph(): void {
    this.endLine();
    if (!this.endsBlank) this.push('');
  }

  enterQuote(): void {
    this.endLine();
    this.quoteDepth += 1;
  }

  leaveQuote(): void {
    this.endLine();
    this.quoteDepth -= 1;
  }

  toString(): string {
    this.endLine();
    return this.lines.join('\n').trimEnd();
  }

  private push(line: string): void {
    const marks = '>'.repeat(Math.min(this.quoteDepth, MAX_DEPTH));
    this.lines.push(marks === '' ? line : line === '' ? marks : `${marks} ${line}`);
    this.line = [];
    this.endsWithSpace = true;
    this.endsBlank = line === '';
  }
}
