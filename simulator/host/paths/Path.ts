import type { Instance } from '../Instance';
import type { LiveTicket } from '../LiveTicket';
import type { Workspace } from '../Workspace';

/**
 * One of ZAF's paths. What is missing is refused. A handler returns its value, or a `Refusal`.
 *
 * `argument` is what stands behind the colon: `custom_field_12` in `ticket.customField:custom_field_12`.
 */
export type Path<On> = {
  get?: (on: On, argument: string) => unknown;
  set?: (on: On, value: unknown, argument: string) => unknown;
  invoke?: (on: On, args: readonly unknown[], argument: string) => unknown;
  /** Whether the parts of the value have paths of their own: `ticket.requester` → `ticket.requester.name`. */
  hasParts?: true;
};

export type Paths<On> = Record<string, Path<On>>;

/** Paths that are there everywhere work on the instance. */
export type OnInstance = { instance: Instance; workspace: Workspace };
export type CorePaths = Paths<OnInstance>;

/** Paths of the ticket sidebar work on its ticket. */
export type OnTicket = OnInstance & { ticket: LiveTicket };
export type TicketPaths = Paths<OnTicket>;
