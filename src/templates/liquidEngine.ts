import { Liquid, Parser, TypeGuards, filters, type Template, type TopLevelToken } from 'liquidjs';
import { ChargedFor } from './ChargedFor';
import { CheckedOutput } from './CheckedOutput';
import { FillContext } from './FillContext';
import { FILTERS, MAX_MS, MAX_TEMPLATE_CHARS, MAX_WORK, TAGS } from './liquidLimits';
import { PlainCapture } from './PlainCapture';

/** Thrown by the date filter and told apart from Liquid's own errors by its class. */
export class NoClockError extends Error {}

/** liquidjs, without files, the clock, the time zone, chance, and prototypes. */
export const liquid = new Liquid({
  strictFilters: true,
  ownPropertyOnly: true,
  catchAllErrors: true,
  parseLimit: MAX_TEMPLATE_CHARS,
  memoryLimit: MAX_WORK,
  renderLimit: MAX_MS,
  timezoneOffset: 0,
  locale: 'en-US',
  templates: {},
});

for (const name of Object.keys(liquid.tags)) {
  if (!TAGS.has(name)) delete liquid.tags[name];
}
for (const name of Object.keys(liquid.filters)) {
  if (!FILTERS.has(name)) liquid.unregisterFilter(name);
}
liquid.registerTag('for', ChargedFor);
liquid.registerTag('capture', PlainCapture);

const ISO_DATE =
  /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/u;
const writeDate = filters['date'];
if (typeof writeDate !== 'function') throw new Error('liquidjs has no date filter');

/**
 * Takes ISO days and times, read as UTC where they name no zone, and seconds since 1970. Words that are no such
 * date ("tomorrow by noon") stay as they are: the machine's own idea of a date differs from browser to browser.
 */
liquid.registerFilter('date', function (value: unknown, format: unknown): unknown {
  if (typeof value === 'number') return writeDate.call(this, value, format);
  if (typeof value !== 'string') return value;
  let day = value;
  if (value === 'now' || value === 'today') {
    const today = this.context instanceof FillContext ? this.context.today : null;
    if (today === null) throw new NoClockError(`date of '${value}'`);
    day = today;
  }
  const parts = ISO_DATE.exec(day);
  if (parts === null) return value;
  const [, date = '', time = 'T00:00', zone = 'Z'] = parts;
  return writeDate.call(this, `${date}${time}${zone}`, format);
});

/** Reads `{{ … }}` as `CheckedOutput`, in tags' bodies too. */
class CheckedParser extends Parser {
  override parseToken(
    token: TopLevelToken,
    remaining: TopLevelToken[],
  ): ReturnType<Parser['parseToken']> {
    if (!TypeGuards.isOutputToken(token)) return super.parseToken(token, remaining);
    // The super call throws what is wrong with the output, with its place.
    super.parseToken(token, remaining);
    return new CheckedOutput(token, liquid);
  }
}

/** @throws LiquidError with all that is wrong with the template. */
export function parseTemplate(template: string): Template[] {
  return new CheckedParser(liquid).parse(template);
}
