/** The shape of the simulator's invented tickets. Nothing here speaks ZAF: `host/` does the translating. */

export type Role = 'end-user' | 'agent' | 'admin' | 'system' | 'trigger';

export type Person = {
  /** `null` for what no account stands behind: the system, a trigger. */
  id: number | null;
  name: string;
  email: string | null;
  role: Role;
  /** BCP 47. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  tags: string[];
  notes: string | null;
  phone?: string;
  /** What the account's admins note of people, by key (`user_fields`). */
  fields?: FieldValues;
  /** Their tickets that are over, the newest first. */
  earlier?: EarlierTicket[];
};

export type FieldValues = Record<string, string | number | boolean | null>;

/** A ticket that is over and told of in lists only. */
export type EarlierTicket = {
  id: number;
  subject: string;
  status: TicketStatus;
  /** ISO 8601, UTC. */
  createdAt: string;
  rating: 'good' | 'bad' | null;
};

export type Brand = { id: number; name: string; subdomain: string; isDefault: boolean };

export type Organization = {
  id: number;
  name: string;
  details?: string;
  /** By key (`organization_fields`). */
  fields?: FieldValues;
};

export type Attachment = { filename: string; contentType: string };

/** Names of `ticket.conversation` channels that the invented tickets use. */
export type Channel = 'email' | 'web' | 'native_messaging' | 'api' | 'internal';

export type Entry = {
  from: Person;
  /** ISO 8601, UTC. */
  at: string;
  channel: Channel;
  content: string | null;
  contentType: 'text/html' | 'text/plain' | null;
  attachments: Attachment[];
};

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export type CustomField = {
  id: number;
  name: string;
  value: string | boolean | null;
  /** What a drop-down offers: words, and the tag that is the field's value. */
  options?: { label: string; value: string }[];
};

export type Ticket = {
  /** Stands in the URL: `?ticket=<slug>`. */
  slug: string;
  id: number;
  /** What this ticket is there to show, in a few words. Shown in the simulator's ticket list only. */
  shows: string;
  subject: string;
  status: TicketStatus;
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  type: 'question' | 'incident' | 'problem' | 'task' | null;
  tags: string[];
  brand: Brand;
  form: { id: number; name: string };
  /** Where it came in, and where a public reply goes. */
  channel: Exclude<Channel, 'internal'>;
  requester: Person | null;
  organization: Organization | null;
  assignee: Person | null;
  /** The group that it is assigned to; "Support" if not given. */
  group?: string;
  customFields: CustomField[];
  /** ISO 8601, UTC; tasks have one. */
  dueAt?: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Oldest first. */
  entries: Entry[];
};
