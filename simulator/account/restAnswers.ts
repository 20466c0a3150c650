import type { RestAnswer } from './RestRequest';

/** What Zendesk says, and the several envelopes that its errors come in. */

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function json(status: number, body: unknown): RestAnswer {
  return { status, headers: JSON_TYPE, body };
}

export function done(body: unknown): RestAnswer {
  return json(200, body);
}

export function created(body: unknown): RestAnswer {
  return json(201, body);
}

export function noContent(): RestAnswer {
  return { status: 204, headers: {}, body: null };
}

export function noRecord(): RestAnswer {
  return json(404, { error: 'RecordNotFound', description: 'Not found' });
}

export function noEndpoint(): RestAnswer {
  return json(404, { error: { title: 'Invalid endpoint', message: 'InvalidEndpoint: Not found' } });
}

export function notSignedIn(): RestAnswer {
  return json(401, { error: "Couldn't authenticate you" });
}

export function forbidden(): RestAnswer {
  return json(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });
}

/** A page, size or cursor that makes no sense. */
export function badPage(detail: string): RestAnswer {
  return json(400, {
    errors: [{ code: 'InvalidPaginationParameter', title: 'Invalid pagination parameter', detail }],
  });
}

export function badRequest(title: string, message: string): RestAnswer {
  return json(400, { error: { title, message } });
}

/** A body that is not what the endpoint takes. */
export function notUnderstood(message: string): RestAnswer {
  return json(422, { error: 'Unprocessable Entity', message });
}

/** One thing that is wrong with a record. */
export type Flaw = {
  /** The property that it is told under: `name`, `external_id`, or `base`. */
  property: string;
  description: string;
  error: string;
  /** A custom field's key. */
  fieldKey?: string;
};

export function invalid(flaws: readonly Flaw[]): RestAnswer {
  const details: Record<string, unknown[]> = {};
  for (const { property, description, error, fieldKey } of flaws) {
    const flaw = { description, error, ...(fieldKey !== undefined && { field_key: fieldKey }) };
    (details[property] ??= []).push(flaw);
  }
  return json(422, { error: 'RecordInvalid', description: 'Record validation errors', details });
}

/** Too often: not JSON but a page, as it comes from the edge of Zendesk's network. */
export function tooOften(retryAfterSeconds: number): RestAnswer {
  return {
    status: 429,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(retryAfterSeconds),
    },
    body: '<html><head><title>Too Many Requests</title></head><body><h1>Rate limit exceeded</h1><p>Number of allowed API requests per minute exceeded</p></body></html>',
  };
}

const STATUS_TEXTS: Record<number, string> = {
  0: 'error',
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export function statusTextOf(status: number): string {
  return STATUS_TEXTS[status] ?? '';
}
