/** So many requests in so long, for everybody together. Zendesk's own are by the minute. */
export type Limit = { requests: number; windowMs: number };

/** Counts requests in windows that follow one another, as Zendesk's headers tell them. */
export class RateLimit {
  readonly #limit: Limit;
  readonly #now: () => number;
  #startedAt = 0;
  #used = 0;

  constructor(limit: Limit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one request. @returns seconds to wait, at least 1, or `null` where it is allowed */
  count(): number | null {
    if (this.#now() - this.#startedAt >= this.#limit.windowMs) {
      this.#startedAt = this.#now();
      this.#used = 0;
    }
    if (this.#used >= this.#limit.requests) return this.#resetSeconds();
    this.#used += 1;
    return null;
  }

  get headers(): Record<string, string> {
    const limit = String(this.#limit.requests);
    const remaining = String(this.#limit.requests - this.#used);
    return {
      'x-rate-limit': limit,
      'x-rate-limit-remaining': remaining,
      'ratelimit-limit': limit,
      'ratelimit-remaining': remaining,
      'ratelimit-reset': String(this.#resetSeconds()),
    };
  }

  #resetSeconds(): number {
    const left = this.#startedAt + this.#limit.windowMs - this.#now();
    return Math.max(1, Math.ceil(left / 1000));
  }
}
