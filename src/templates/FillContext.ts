import { Context, type Liquid } from 'liquidjs';
import type { Fact } from './Fact';
import type { FillProblem } from './Filled';
import { gapMark } from './gapMarks';
import { complaintAbout } from './complaintAbout';
import { isDay, isPlaceholder } from './placeholders';
import { writeDay } from './writeDay';

/** A placeholder that was asked for and had no value. */
export type Missing = Pick<FillProblem, 'code' | 'placeholder' | 'nearest'>;

/** What one `{{ … }}` asked for in vain, and how it shows what it gets. */
export type Watch = { missing: Missing[]; showsGaps: boolean; writesDays: boolean };

/** What a filling carries along: the values, the facts, the day, and the complaints so far. */
export class FillContext extends Context {
  readonly problems: FillProblem[] = [];
  /** Set while an output is worked out; conditions and assignments may ask for blank values freely. */
  watch: Watch | null = null;
  /** How many `capture`s stand around what is being written. */
  captures = 0;

  constructor(
    scope: object,
    liquid: Liquid,
    private readonly facts: readonly Fact[],
    /** ISO day, or `null` where the caller does not say. */
    readonly today: string | null,
    private readonly language: string,
  ) {
    // Unlike parsing, filling stops at the first thrown error: after a limit is hit, every further step would throw.
    super(scope, { ...liquid.options, catchAllErrors: false }, { sync: true }, { liquid });
  }

  /** Called by Liquid for every placeholder. */
  override *_get(path: Parameters<Context['_get']>[0]): Generator<unknown, unknown, unknown> {
    const value: unknown = yield* super._get(path);
    if (this.watch === null) return value;
    const placeholder = path.map(String).join('.');
    if (!isBlank(value)) {
      const asWords = this.watch.writesDays && isDay(placeholder, value);
      return asWords ? writeDay(value, this.language, 'any') : value;
    }
    const [root, key] = path;
    const index = root === 'fact' ? this.facts.findIndex((fact) => fact.key === key) : -1;
    const fact = this.facts[index];
    if (fact !== undefined && path.length === 2 && this.watch.showsGaps) {
      return gapMark(fact, index);
    }
    this.watch.missing.push(this.complain(placeholder, fact));
    return value;
  }

  private complain(placeholder: string, fact: Fact | undefined): Missing {
    const [root = ''] = placeholder.split('.', 1);
    if (root === 'fact' && fact === undefined) return { code: 'undeclaredFact', placeholder };
    const ownVariable =
      Object.hasOwn(this.getAll(), root) && !Object.hasOwn(this.environments, root);
    const isKnown = root === 'fact' || isPlaceholder(placeholder) || ownVariable;
    return isKnown ? { code: 'emptyPlaceholder', placeholder } : complaintAbout(placeholder);
  }
}

/** Whether the reader would see nothing in its place. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'string' && value.trim() === '';
}
