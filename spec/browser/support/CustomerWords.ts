/** So many words in a row are nobody's but the customer's. */
const ROW = 6;
/** Chinese and Japanese are written without spaces: a character counts as a word, and a row of them is longer. */
const ROW_OF_CHARACTERS = 14;

const UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What customers wrote and who they are, to be recognised elsewhere: in part, in other spacing, in other capitals. */
export class CustomerWords {
  private readonly rows = new Set<string>();
  private readonly names = new Set<string>();

  /**
   * @param texts as they came: messages with their markup, subjects. What is shorter than a row anybody might write.
   * @param names of people, and their addresses. A name of one word anybody might have.
   */
  constructor(texts: Iterable<string>, names: Iterable<string>) {
    for (const text of texts) {
      for (const row of rowsOf(unitsOf(text.replace(/<[^<>]*>/g, ' ')))) this.rows.add(row);
    }
    for (const name of names) {
      const units = unitsOf(name);
      if (units.length > 1 && units.length < ROW) this.names.add(keyOf(units));
    }
  }

  /** @returns the customer's words that are in `text`; `null` where there are none. */
  findIn(text: string): string | null {
    const units = unitsOf(text);
    return rowsOf(units).find((row) => this.rows.has(row)) ?? this.nameIn(units);
  }

  /** @returns the customer's name or address that is in `text`. */
  findNames(text: string): string | null {
    return this.nameIn(unitsOf(text));
  }

  private nameIn(units: readonly string[]): string | null {
    for (let length = 2; length < ROW; length += 1) {
      for (let start = 0; start + length <= units.length; start += 1) {
        const key = keyOf(units.slice(start, start + length));
        if (this.names.has(key)) return key;
      }
    }
    return null;
  }
}

function unitsOf(text: string): string[] {
  return text.toLowerCase().match(UNITS) ?? [];
}

function rowsOf(units: readonly string[]): string[] {
  const rows: string[] = [];
  for (let start = 0; start < units.length; start += 1) {
    const length = CHARACTER.test(units[start] ?? '') ? ROW_OF_CHARACTERS : ROW;
    if (start + length <= units.length) rows.push(keyOf(units.slice(start, start + length)));
  }
  return rows;
}

function keyOf(units: readonly string[]): string {
  return units.join(' ');
}
