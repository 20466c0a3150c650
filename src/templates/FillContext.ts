import { Context, type Liquid } from 'liquidjs';
import type { Fact } from './Fact';
import type { FillProblem } from './Filled';
import { gapMark } from './gapMarks';
import { isPlaceholder } from './placeholders';

/** A placeholder that was asked for and had no value. */
export type Missing = Pick<FillProblem, 'code' | 'placeholder'>;

/** What one `{{ … }}` asked for in vain. */
export type Watch = { missing: Missing[]; showsGaps: boolean };

/** What a filling carries along: the values, the facts, the day, and the complaints so far. */
export class FillContext extends Context {
  readonly problems: FillProblem[] = [];
  /** Set while an output is worked out; conditions and assignments may ask for blank values freely. */
  watch: Watch | null = null;

  constructor(
    scope: object,
    liquid: Liquid,
    private readonly facts: readonly Fact[],
    /** ISO day, or `null` where the caller does not say. */
    readonly today: string | null,
  ) {
    // Unlike parsing, filling stops at the first thrown error: after a limit is hit, every further step would throw.
    super(scope, { ...liquid.options, catchAllErrors: false }, { sync: true }, { liquid });
  }

  /** Called by Liquid for every placeholder. */
  override *_get(path: Parameters<Context['_get']>[0]): Generator<unknown, unknown, unknown> {
    const value: unknown = yield* super._get(path);
    if (this.watch === null || !isBlank(value)) return value;

    const [root, key] = path;
    const index = root === 'fact' ? this.facts.findIndex((fact) => fact.key === key) : -1;
    const fact = this.facts[index];
    if (fact !== undefined && path.length === 2 && this.watch.showsGaps) {
      return gapMark(fact, index);
    }
    const placeholder = path.map(String).join('.');
    this.watch.missing.push({ placeholder, code: this.complaintAbout(placeholder, fact) });
    return value;
  }

  private complaintAbout(placeholder: string, fact: Fact | undefined): FillProblem['code'] {
    const [root = ''] = placeholder.split('.', 1);
    if (root === 'fact') return fact === undefined ? 'undeclaredFact' : 'emptyPlaceholder';
    if (isPlaceholder(placeholder)) return 'emptyPlaceholder';
    const ownVariable =
      Object.hasOwn(this.getAll(), root) && !Object.hasOwn(this.environments, root);
    return ownVariable ? 'emptyPlaceholder' : 'unknownPlaceholder';
  }
}

/** Whether the reader would see nothing in its place. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'string' && value.trim() === '';
}
