type Listeners = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

export type Child = Node | string | null;

/**
 * Makes an element.
 *
 * @param attributes as in HTML; `false` and `null` leave an attribute out, `true` sets it empty
 * @param children texts stay texts: nothing is parsed
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | null> = {},
  children: readonly Child[] = [],
  on: Listeners = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null)
      made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null) made.append(child);
  for (const [name, listener] of Object.entries(on)) {
    made.addEventListener(name, listener as EventListener);
  }
  return made;
}

/** A `<button type="button">`; `label` is its text, or its name where it shows an icon only. */
export function button(
  label: string,
  onClick: () => void,
  options: { class?: string; icon?: SVGElement; isIconOnly?: boolean } = {},
): HTMLButtonElement {
  const isIconOnly = options.isIconOnly ?? false;
  return element(
    'button',
    {
      type: 'button',
      class: options.class ?? null,
      'aria-label': isIconOnly ? label : null,
      title: isIconOnly ? label : null,
    },
    [options.icon ?? null, isIconOnly ? null : label],
    { click: onClick },
  );
}

/** A labelled `<select>`. */
export function select(
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  value: string,
  onChange: (value: string) => void,
): { field: HTMLLabelElement; input: HTMLSelectElement } {
  const input = element(
    'select',
    {},
    choices.map(([choice, text]) => element('option', { value: choice }, [text])),
    { change: () => onChange(input.value) },
  );
  input.value = value;
  return {
    field: element('label', { class: 'field' }, [element('span', {}, [label]), input]),
    input,
  };
}
