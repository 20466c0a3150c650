import { addressRules } from './package/addressRules';
import { fileRules } from './package/fileRules';
import { imageRules } from './package/imageRules';
import { locationRules } from './package/locationRules';
import { manifestRules } from './package/manifestRules';
import { OpenedPackage } from './package/OpenedPackage';
import { parameterRules } from './package/parameterRules';
import { requirementsRules } from './package/requirementsRules';
import type { Finding, Rule, Severity } from './package/Rule';
import { scriptRules } from './package/scriptRules';
import { translationRules } from './package/translationRules';

/** One thing that is wrong with a package: which rule says so, how grave it is, where and what. */
export type Problem = Finding & { rule: string; severity: Severity };

/**
 * Every rule, in the order in which its problems are told. Symbolic links, which Zendesk refuses too,
 * cannot be in a map of files: `readPackage` refuses them.
 */
export const rules: readonly Rule[] = [
  ...manifestRules,
  ...locationRules,
  ...parameterRules,
  ...translationRules,
  ...fileRules,
  ...imageRules,
  ...addressRules,
  ...scriptRules,
  ...requirementsRules,
];

/**
 * Checks a package for Zendesk before it is made or sent. Pure, and never throws, whatever the bytes are.
 * @param files the package's files by path from its root, with `/` between folders
 * @param options.version what `version` in the manifest must be: package.json's
 * @returns the problems in the order of the rules; none where the package is good
 */
export function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  options: { version?: string } = {},
): Problem[] {
  const opened = new OpenedPackage(files, options.version);
  return rules.flatMap(({ name, severity, find }) =>
    find(opened).map((finding) => ({ rule: name, severity, ...finding })),
  );
}
