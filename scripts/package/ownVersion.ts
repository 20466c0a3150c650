import { readFile } from 'node:fs/promises';
import { isFilled, isObject } from './json';

/** The version that stands in package.json, which the manifest and the zip file's name have to have. */
export async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile('package.json', 'utf8'));
  if (isObject(manifest) && isFilled(manifest.version)) return manifest.version;
  throw new Error('package.json names no version.');
}
