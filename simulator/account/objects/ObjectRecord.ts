import { account } from '../../tickets/people';

/** A record of a custom object, in the shape in which Zendesk sends it. */
export type ObjectRecord = {
  /** 26 letters and digits that sort by the time of creation (ULID). */
  id: string;
  url: string;
  name: string;
  external_id: string | null;
  custom_object_key: string;
  custom_object_fields: Record<string, unknown>;
  /** ISO 8601 in whole seconds. */
  created_at: string;
  updated_at: string;
  created_by_user_id: string;
  updated_by_user_id: string;
};

export function urlOfRecord(object: string, id: string): string {
  return `https://${account.subdomain}.zendesk.example/api/v2/custom_objects/${object}/records/${id}.json`;
}

/** As Zendesk writes times: whole seconds. */
export function asTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param count which of its account's records it is: told instead of chance, so that an account is always the same */
export function makeRecordId(ms: number, count: number): string {
  // Zendesk's look scattered: neighbours share the beginning only.
  const scattered = Math.imul(count + 1, 0x9e3779b1) >>> 0;
  return inDigits(ms, 10) + inDigits(count, 6) + inDigits(scattered, 10);
}

function inDigits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = (DIGITS[rest % 32] ?? '0') + text;
  }
  return text;
}
