import type { OpenedPackage } from './OpenedPackage';

/** An error keeps the package from being made or from being taken; a warning is to be read and explained. */
export type Severity = 'error' | 'warning';

/** What one rule found: a sentence for the person who has to mend it, and the file it stands in. */
export type Finding = { message: string; file?: string };

/** One demand on a package. `find` returns nothing where the demand is met or does not apply. */
export type Rule = {
  name: string;
  severity: Severity;
  find: (opened: OpenedPackage) => Finding[];
};
