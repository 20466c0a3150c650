import { Output, type Context, type Emitter } from 'liquidjs';
import { complaintAbout } from './complaintAbout';
import { FillContext, isBlank, type Missing } from './FillContext';
import { isGapMark } from './gapMarks';
import { protect } from './protect';

/**
 * `{{ … }}` that is never silently blank. A placeholder without a value is taken over by the template's own
 * `default`, or shows as a gap if it is a fact, or becomes a complaint; so does an output whose filters leave
 * nothing. What is written is a value and no Markdown. (`strictVariables` of liquidjs knows undefined values only, and stops at the first.)
 */
export class CheckedOutput extends Output {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    if (!(context instanceof FillContext))
      throw new Error('a template was filled without FillContext');

    const hasFallback = this.value.filters.some((filter) => filter.name === 'default');
    const missing: Missing[] = [];
    const writesDays = !this.value.filters.some((filter) => filter.name === 'date');
    context.watch = { missing, showsGaps: !hasFallback, writesDays };
    const value = yield* this.work(context, missing);
    context.watch = null;

    const text = toText(value);
    if (text === null || (isBlank(text) && !hasFallback && missing.length === 0)) {
      const placeholder = this.token.getText().replace(/^\{\{-?\s*|\s*-?\}\}$/gu, '');
      missing.push(
        text === null ? complaintAbout(placeholder) : { code: 'emptyPlaceholder', placeholder },
      );
    }
    if (text === null || missing.length > 0) {
      const [line, column] = this.token.getPosition();
      for (const complaint of missing) {
        context.problems.push({ ...complaint, line: line ?? 1, column: column ?? 1, detail: '' });
      }
      return;
    }
    context.memoryLimit.use(text.length);
    emitter.write(context.captures > 0 ? text : protect(text));
  }

  /** Evaluates the expression and its filters, noting in `missing` what was asked for in vain. */
  private *work(context: FillContext, missing: Missing[]): Generator<unknown, unknown, unknown> {
    let value: unknown = yield this.value.initial.evaluate(context, true);
    // Filters are for the value that the agent will give, not for the gap in its place.
    if (isGapMark(value)) return value;

    for (const filter of this.value.filters) {
      const isFallback = filter.name === 'default';
      const fallsBack = isFallback && (isBlank(value) || value === false);
      if (fallsBack) missing.length = 0;
      const before = missing.length;
      value = yield filter.render(value, context);
      if (isFallback && !fallsBack) missing.length = before;
    }
    return value;
  }
}

/** @returns what the reader sees of a value, or `null` for a thing that cannot be written, such as `{{ ticket }}`. */
function toText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map(toText);
  return parts.includes(null) ? null : parts.join('');
}
