/** How long the browser may take to begin. */
const KEPT_FOR_MS = 60_000;

/** Hands a text to the browser as a file to save. Whether it may be saved, the browser does not tell. */
export function saveFile(name: string, type: 'application/json' | 'text/csv', text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
