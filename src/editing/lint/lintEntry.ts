import type { Entry } from '../../library/Entry';
import { FINDING_CODES, type Finding, type FindingCode } from './Finding';
import type { Found, LintRule } from './LintRule';
import { prepareOthers } from './OthersIndex';
import { readEntry } from './ReadEntry';
import { LINT_RULES } from './rules/table';
import { valueAt } from './valueAt';

export type LintOptions = {
  /** What not to look for. */
  off?: ReadonlySet<FindingCode>;
  /** The language of the screen, in which the `values` of findings name languages: BCP 47, English by default. */
  inLanguage?: string;
};

/**
 * Lints an entry while it is being written.
 *
 * @param entry may be half written: without title, states or words, its Liquid broken.
 * @param others all entries of the library, this one too or not (told by its key). They are indexed once for a list:
 *   pass the same list again. An `Entry` in it that changes must be a new object.
 * @returns findings by field, the template first, and by place in it. There is an `error` among them if and only if
 *   `checkEntry` refuses the entry or filling it could never succeed.
 */
export function lintEntry(
  entry: Entry,
  others: readonly Entry[],
  { off = NONE, inLanguage = 'en' }: LintOptions = {},
): Finding[] {
  const read = readEntry(entry, inLanguage);
  const index = prepareOthers(others);
  const findings = FINDING_CODES.filter((code) => !off.has(code))
    .map((code) => LINT_RULES[code])
    .filter(({ languages }) => languages === 'any' || languages === entry.language)
    .flatMap((rule) =>
      rule
        .find(read, index)
        .slice(0, MAX_OF_A_CODE)
        .map((found) => toFinding(rule, found, entry)),
    );
  return findings.filter((finding) => !isEcho(finding, findings)).sort(byPlace);
}

/** A hint on how words sound, which a warning on the same words makes idle. */
function isEcho({ code, severity, start, end }: Finding, all: readonly Finding[]): boolean {
  if (severity !== 'hint' || LINT_RULES[code].languages !== 'en' || start === end) return false;
  return all.some(
    (other) =>
      other.severity === 'warning' &&
      LINT_RULES[other.code].languages === 'en' &&
      other.start < end &&
      start < other.end,
  );
}

/** More of one kind nobody reads; a template of garbage has thousands. */
const MAX_OF_A_CODE = 20;

const NONE: ReadonlySet<FindingCode> = new Set();

function toFinding({ code, severity }: LintRule, found: Found, entry: Entry): Finding {
  const { field = 'template', values = {}, changes, other, tip } = found;
  const value = valueAt(entry, field);
  const text = typeof value === 'string' ? value : '';
  const start = Math.min(found.start, text.length);
  const end = Math.max(start, Math.min(found.end, text.length));
  return {
    code,
    severity,
    field,
    start,
    end,
    ...placeOf(text, start),
    values,
    fix: changes === undefined ? null : { changes },
    ...(other === undefined ? {} : { other }),
    ...(tip === undefined ? {} : { tip }),
  };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'hint'];

function byPlace(one: Finding, other: Finding): number {
  if (one.field !== other.field) {
    if (one.field === 'template') return -1;
    if (other.field === 'template') return 1;
    return one.field.localeCompare(other.field, 'en', { numeric: true });
  }
  return (
    one.start - other.start ||
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    one.end - other.end
  );
}
