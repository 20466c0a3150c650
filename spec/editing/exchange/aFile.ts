import { readFile } from '../../../src/editing/exchange/readFile';
import { planImport } from '../../../src/editing/exchange/planImport';
import type { FileRows, UnreadableFile } from '../../../src/editing/exchange/ImportRow';
import type { ImportPlan } from '../../../src/editing/exchange/ImportPlan';
import type { KeptEntry } from '../../../src/library/KeptEntry';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a file that must be readable. */
export async function readRows(text: string | Uint8Array, name = 'file.csv'): Promise<FileRows> {
  const read = await readFile(typeof text === 'string' ? bytesOf(text) : text, name);
  if (read.kind !== 'rows') throw new Error(JSON.stringify(read));
  return read;
}

/** Reads a file that must not be. */
export async function refuse(
  text: string | Uint8Array,
  name = 'file.csv',
): Promise<UnreadableFile> {
  const read = await readFile(typeof text === 'string' ? bytesOf(text) : text, name);
  if (read.kind !== 'unreadable') throw new Error(JSON.stringify(read).slice(0, 200));
  return read;
}

export async function planOf(
  text: string,
  current: readonly KeptEntry[] = [],
  name = 'file.csv',
): Promise<ImportPlan> {
  const plan = await planImport((await readRows(text, name)).rows, current);
  if (plan.kind !== 'plan') throw new Error(plan.kind);
  return plan;
}

/** A CSV with a row for each of these, which lack nothing but what is changed. */
export function csvOf(...rows: Partial<Record<string, string>>[]): string {
  const names = [
    ...new Set(['title', 'states', 'family', 'language', 'template', ...rows.flatMap(Object.keys)]),
  ];
  const usual: Record<string, string> = {
    title: 'Late parcel',
    states: 'worried',
    family: 'sorry',
    language: 'en',
    template: 'It is on its way.',
  };
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? usual[name] ?? '')));
  return [names.join(','), ...lines.map((line) => line.join(','))].join('\r\n');
}
