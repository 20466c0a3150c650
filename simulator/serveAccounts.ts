import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Accounts } from './account/Accounts';
import type { RestRequest } from './account/RestRequest';
import { isRecord } from './host/wire';

/** More than a job of 100 records of 32 KB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * The accounts over HTTP, so that every tab has the same one. A request to Zendesk and its answer travel as JSON:
 *
 *     POST /rest/<kind of account>/<store>   RestRequest → RestAnswer
 *     DELETE /rest/<kind of account>/<store>   the account is fresh again
 *
 * @param path of the request, decoded
 */
export async function serveAccounts(
  accounts: Accounts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const named = accounts.named(path);
  if (!named) return sayNo(response, 404, 'There is no such account.');
  if (request.method === 'DELETE') {
    accounts.forget(named.kind, named.store);
    return send(response, 200, {});
  }
  // A type that no foreign page may send without asking first.
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !type.startsWith('application/json')) {
    return sayNo(response, 400, 'POST a request as application/json, or DELETE.');
  }
  const asked = readRestRequest(await readJson(request));
  if (!asked) return sayNo(response, 400, 'This is not a request to an account.');
  send(response, 200, accounts.get(named.kind, named.store).answer(asked));
}

/** @returns `null` where it is not one */
function readRestRequest(value: unknown): RestRequest | null {
  if (!isRecord(value)) return null;
  const { method, url, body, contentType, as } = value;
  if (typeof method !== 'string' || typeof url !== 'string' || !isRecord(as)) return null;
  const { id, role, locale } = as;
  return {
    method,
    url,
    body: typeof body === 'string' ? body : null,
    contentType: typeof contentType === 'string' ? contentType : null,
    as: {
      id: typeof id === 'number' ? id : null,
      role: role === 'admin' ? 'admin' : 'agent',
      locale: typeof locale === 'string' ? locale : 'en-US',
    },
  };
}

/** @returns `null` for what is not JSON or too long */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) return null;
    bytes += part.length;
    if (bytes > MAX_BODY_BYTES) return null;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null; // the caller tells the sender
  }
}

function sayNo(response: ServerResponse, status: number, why: string): void {
  send(response, status, { error: why });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
  });
  response.end(JSON.stringify(body));
}
