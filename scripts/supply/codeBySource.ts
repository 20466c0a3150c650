const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Shares a bundle's code out among the sources that it was made of: each character belongs to the mapping that is the
 * last one at or before it in its line. Code without a source is left out.
 *
 * @param map the bundle's source map
 * @returns source → its code, in the bundle's order
 * @throws Error where that is no source map
 */
export function codeBySource(code: string, map: unknown): Map<string, string> {
  if (!isSourceMap(map)) throw new Error('A source map has sources and mappings.');
  const { sources, mappings } = map;
  const shares = new Map<string, string>();
  const lines = code.split('\n');
  let sourceIndex = 0;
  for (const [index, line] of mappings.split(';').entries()) {
    const text = lines[index] ?? '';
    let column = 0;
    const starts: { column: number; source: string | undefined }[] = [];
    for (const segment of line === '' ? [] : line.split(',')) {
      const [columnStep = 0, sourceStep] = readNumbers(segment);
      column += columnStep;
      sourceIndex += sourceStep ?? 0;
      starts.push({ column, source: sourceStep === undefined ? undefined : sources[sourceIndex] });
    }
    for (const [at, { column: from, source }] of starts.entries()) {
      if (source === undefined) continue;
      const share = text.slice(from, starts[at + 1]?.column);
      shares.set(source, (shares.get(source) ?? '') + share);
    }
  }
  return shares;
}

function isSourceMap(map: unknown): map is { sources: readonly string[]; mappings: string } {
  if (typeof map !== 'object' || map === null) return false;
  const { sources, mappings }: { sources?: unknown; mappings?: unknown } = map;
  const areTexts = Array.isArray(sources) && sources.every((one) => typeof one === 'string');
  return areTexts && typeof mappings === 'string';
}

/** Numbers as source maps write them: base 64, five bits a digit, the lowest first, the very first bit the sign. */
function readNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) throw new Error(`${letter} is no digit of a source map.`);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
