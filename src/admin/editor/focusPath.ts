const FOCUSABLE = 'input, select, textarea, [contenteditable="true"], button';

/**
 * Puts the focus on the field of an entry's path: `title`, `facts.0.key`.
 * @param root of the editor; each field stands in an element with `data-field`.
 */
export function focusPath(root: HTMLElement | null, path: string): void {
  const [field = '', index, part] = path.split('.');
  const box = root?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (!box) return;
  const row = index === undefined ? undefined : box.querySelectorAll('[data-row]')[Number(index)];
  const target =
    row?.querySelector<HTMLElement>(`[name="${CSS.escape(part ?? 'label')}"]`) ??
    box.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
