type Tree = { [key: string]: string | Tree };

/** Turns a nested translation file into the flat table that react-intl takes: `state.angry` → "Angry". */
export function flattenWords(tree: Tree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flattenWords(value, `${prefix}${key}.`)),
    ),
  );
}
