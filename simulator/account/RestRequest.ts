/** Who asks, as the session cookie would tell. */
export type Asker = {
  /** `null`: nobody is signed in. */
  id: number | null;
  role: 'agent' | 'admin';
  /** BCP 47. */
  locale: string;
};

/** One request to Zendesk's REST API. Plain data: it goes over HTTP as it is. */
export type RestRequest = {
  /** In capitals. */
  method: string;
  /** Path and query: `/api/v2/macros/active.json?page[size]=100`. */
  url: string;
  body: string | null;
  contentType: string | null;
  as: Asker;
};

export type RestAnswer = {
  /** 0: the connection is lost. */
  status: number;
  /** By name in lower case. */
  headers: Record<string, string>;
  /** What is sent as JSON; a string is sent as it is (HTML); `null` is nothing. */
  body: unknown;
};

/** Whoever answers REST: an account in memory, or one in the simulator's server. */
export interface RestBackend {
  answer(request: RestRequest): RestAnswer | Promise<RestAnswer>;
}
