/** A string, or one of the marks that give JSON its shape. Written so that no input makes it backtrack. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/**
 * The keys that stand twice in one object of a JSON text, each once, in the order of their second standing.
 * `JSON.parse` keeps the last of them and says nothing; Zendesk refuses the file.
 * The text must be valid JSON.
 */
export function duplicateKeys(json: string): string[] {
  const duplicates = new Set<string>();
  /** The keys of each object that is open; a list has none. */
  const open: (Set<string> | undefined)[] = [];
  let lastString: string | undefined;

  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      // `"a"` and `"\u0061"` are one key.
      const key = lastString === undefined ? undefined : String(JSON.parse(lastString));
      if (keys === undefined || key === undefined) continue;
      if (keys.has(key)) duplicates.add(key);
      keys.add(key);
    } else lastString = token;
  }
  return [...duplicates];
}
