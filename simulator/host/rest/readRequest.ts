import type { Asker, RestRequest } from '../../account/RestRequest';
import { isRecord } from '../wire';

/** What jQuery says of a body when an app says nothing. */
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

/**
 * The options of `client.request` as a request, as `jQuery.ajax` would send it: `data` that is no text becomes form
 * fields, and goes into the URL of a GET.
 *
 * @param options as the app gave them; what is not `url`, `type`, `data` or `contentType` has no effect
 */
export function readRequest(url: string, options: Record<string, unknown>, as: Asker): RestRequest {
  const { type, data, contentType } = options;
  const method = typeof type === 'string' ? type.toUpperCase() : 'GET';
  const isForm = isRecord(data) || Array.isArray(data);
  const text = isForm ? asForm(data) : typeof data === 'string' ? data : null;
  if (method === 'GET' && text !== null && text !== '') {
    const joint = url.includes('?') ? '&' : '?';
    return { method, url: `${url}${joint}${text}`, body: null, contentType: null, as };
  }
  const kind = typeof contentType === 'string' ? contentType : FORM;
  return { method, url, body: text, contentType: text === null ? null : kind, as };
}

/** `{ a: { b: [1] } }` → `a[b][]=1`, as `jQuery.param` writes it. */
function asForm(data: unknown): string {
  const fields = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((one: unknown, index) =>
        add(`${name}[${typeof one === 'object' && one !== null ? index : ''}]`, one),
      );
    } else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        add(name === '' ? key : `${name}[${key}]`, inner);
      }
    } else {
      fields.append(
        name,
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : '',
      );
    }
  };
  add('', data);
  return fields.toString();
}
