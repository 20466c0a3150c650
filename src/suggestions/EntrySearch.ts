import MiniSearch from 'minisearch';
import type { Entry } from '../library/Entry';

/**
 * How many letters of a word may be wrong, by its length: a short word with one letter changed is another word, and
 * two letters changed places count as two.
 */
function lettersWrong(term: string): number | false {
  if (term.length <= 3) return false;
  return term.length <= 5 ? 1 : 2;
}

const LIQUID = /\{\{[^}]*\}\}|\{%[^%]*%\}/gu;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** For so long at a time entries are taken in before the page may do something else; half a frame. */
const STEP_MS = 8;

type Row = { row: number; title: string; names: string; words: string };
type NamesOf = (entry: Entry) => readonly string[];

/** Finds entries by their words, however they are typed: endings left open, a letter wrong, accents left out. */
export class EntrySearch {
  private readonly index = new MiniSearch<Row>({
    idField: 'row',
    fields: ['title', 'names', 'words'],
    tokenize: splitWords,
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 3, names: 2 },
      prefix: true,
      fuzzy: lettersWrong,
    },
  });
  /** How many entries are in the index. */
  private taken = 0;

  private constructor(
    private readonly entries: readonly Entry[],
    private readonly namesOf: NamesOf,
  ) {}

  /** @param namesOf what the screen calls the entry's states, situations and family. */
  static over(entries: readonly Entry[], namesOf: NamesOf): EntrySearch {
    const search = new EntrySearch(entries, namesOf);
    while (search.takeNext());
    return search;
  }

  /**
   * The same for thousands of entries: a few at a time, so that the page draws and listens meanwhile.
   *
   * @param pause lets others work, and tells whether the search is still wanted.
   * @returns `null` where it is not.
   */
  static async overMany(
    entries: readonly Entry[],
    namesOf: NamesOf,
    pause: () => Promise<boolean>,
  ): Promise<EntrySearch | null> {
    const search = new EntrySearch(entries, namesOf);
    while (await pause()) {
      const end = performance.now() + STEP_MS;
      let isMore = true;
      while (isMore && performance.now() < end) isMore = search.takeNext();
      if (!isMore) return search;
    }
    return null;
  }

  /** @returns `false` where all are taken. */
  private takeNext(): boolean {
    const entry = this.entries[this.taken];
    if (entry === undefined) return false;
    const { title, key, template, facts } = entry;
    this.index.add({
      row: this.taken,
      title,
      names: [...this.namesOf(entry), key.replaceAll('-', ' ')].join(' '),
      words: [template.replace(LIQUID, ' '), ...facts.map(({ label }) => label)].join(' '),
    });
    this.taken += 1;
    return true;
  }

  /**
   * @param suits which entries may be found at all; `null` for any.
   * @returns the entries that hold all words of the query, or, where none does, most of them; the best first.
   *   For a query without words, the first ones that suit; none where any would.
   */
  find(query: string, limit: number, suits: ((entry: Entry) => boolean) | null = null): Entry[] {
    if (splitWords(query).length === 0) {
      return suits === null ? [] : this.entries.filter(suits).slice(0, limit);
    }
    const filter = ({ id }: { id: unknown }) => {
      const entry = this.entries[Number(id)];
      return entry !== undefined && (suits === null || suits(entry));
    };
    const all = this.index.search(query, { combineWith: 'AND', filter });
    const results = all.length > 0 ? all : this.index.search(query, { filter });
    return results
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
      .slice(0, limit)
      .flatMap(({ id }) => this.entries[Number(id)] ?? []);
  }
}

/** Han and kana are written without spaces, so words there are the ones that the browser knows. */
function splitWords(text: string): string[] {
  const runs = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) =>
    WITHOUT_SPACES.test(run)
      ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(run)].map(
          ({ segment }) => segment,
        )
      : [run],
  );
}

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
