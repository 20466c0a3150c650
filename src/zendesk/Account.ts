import type { Ticket } from '../conversation/Ticket';
import type { LoadOptions, RecordFailure } from './RecordStore';

/** What the full page asks of the account beyond the library's records. No method throws or rejects. */
export interface Account {
  /** Who sits at the screen. */
  loadMe(): Promise<Me | RecordFailure>;
  /** The names of these users, for "changed by"; users that are gone are absent. Asked for once a user. */
  loadNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Active macros that this user may use. */
  loadMacros(options?: LoadOptions): Promise<{ kind: 'macros'; macros: Macro[] } | RecordFailure>;
  /** Names of brands and groups, for an entry's limits; empty where Zendesk does not tell. */
  loadBrandNames(): Promise<string[]>;
  loadGroupNames(): Promise<string[]>;
  /** The same with their ids, by name. */
  loadBrands(): Promise<Named[]>;
  loadGroups(): Promise<Named[]>;
  /** A ticket by its number, as the sidebar would read it; `ticket: null` where there is none for this user. */
  loadTicket(id: number): Promise<{ kind: 'ticket'; ticket: Ticket | null } | RecordFailure>;
}

export type Named = { id: string; name: string };

export type Me = {
  kind: 'me';
  id: string;
  name: string;
  /**
   * As far as Zendesk tells. On Attune's page admins write and all others look, whatever their rights to records are: the
   * words are the company's.
   */
  role: 'admin' | 'agent' | 'light-agent';
};

/** A macro as far as it matters here: https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
export type Macro = {
  id: string;
  /** May hold categories: `Billing::Late payment`. */
  title: string;
  description: string;
  updatedAt: string;
  /** The reply as HTML, `null` where the macro has none as HTML. */
  html: string | null;
  /** The reply as plain text; `null` where the macro writes no reply. */
  text: string | null;
  /** Whether it writes an internal note. */
  isNote: boolean;
  /** The channel that the reply is limited to, in Zendesk's words; `null` for any. */
  channel: string | null;
  /** What else it does, which an entry cannot: fields and their values, as Zendesk names them. */
  otherActions: { field: string; value: string }[];
};
