import { isRecord } from '../host/wire';

/**
 * A request's body as an object.
 *
 * @param contentType JSON, or anything else for form fields (`custom_object_record[name]=x`)
 * @returns `{}` for no body, `null` for one that cannot be read
 */
export function readBody(
  body: string | null,
  contentType: string | null,
): Record<string, unknown> | null {
  if (body === null || body === '') return {};
  if (!/\bjson\b/i.test(contentType ?? '')) return readForm(body);
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : null;
  } catch {
    return null; // the caller tells the sender
  }
}

/** Brackets nest, and every value is a text: why JSON wants to be told as JSON. */
function readForm(body: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const keys = name.split(/\]?\[|\]$/).filter((key) => key !== '');
    let at = root;
    for (const key of keys.slice(0, -1)) {
      const next = Object.hasOwn(at, key) ? at[key] : undefined;
      const inner = isRecord(next) ? next : {};
      Object.defineProperty(at, key, { value: inner, enumerable: true, configurable: true });
      at = inner;
    }
    const last = keys.at(-1) ?? name;
    Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
  }
  return root;
}
