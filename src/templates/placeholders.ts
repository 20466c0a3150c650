/**
 * The placeholders that Attune fills, under the names that admins know from Zendesk's macros
 * (https://support.zendesk.com/hc/en-us/articles/4408886858138, "Zendesk Support placeholders reference").
 */

/** Those that every ticket brings along. */
export const TICKET_PLACEHOLDERS = [
  'ticket.id',
  'ticket.title',
  'ticket.status',
  'ticket.tags',
  'ticket.brand.name',
  'ticket.requester.first_name',
  'ticket.requester.last_name',
  'ticket.requester.name',
  'ticket.requester.email',
  'ticket.requester.language',
  'current_user.first_name',
  'current_user.last_name',
  'current_user.name',
  'current_user.email',
] as const;

/** Details: loaded only where a template asks for one (`requestedPlaceholders`). */
export const DETAIL_PLACEHOLDERS = [
  'ticket.priority',
  'ticket.ticket_type',
  'ticket.ticket_form',
  'ticket.via',
  'ticket.external_id',
  'ticket.created_at',
  'ticket.created_at_with_timestamp',
  'ticket.updated_at',
  'ticket.updated_at_with_timestamp',
  'ticket.due_date',
  'ticket.due_date_with_timestamp',
  'ticket.url',
  'ticket.url_with_protocol',
  'ticket.link',
  'ticket.cc_names',
  'ticket.group.name',
  'ticket.brand.subdomain',
  'ticket.organization.name',
  'ticket.organization.external_id',
  'ticket.organization.details',
  'ticket.organization.notes',
  'ticket.requester.id',
  'ticket.requester.phone',
  'ticket.requester.external_id',
  'ticket.requester.details',
  'ticket.requester.notes',
  'ticket.requester.time_zone',
  'ticket.assignee.id',
  'ticket.assignee.name',
  'ticket.assignee.first_name',
  'ticket.assignee.last_name',
  'ticket.assignee.email',
  'ticket.assignee.language',
  'ticket.assignee.phone',
  'ticket.assignee.external_id',
  'ticket.assignee.details',
  'ticket.assignee.notes',
  'ticket.assignee.time_zone',
  'current_user.id',
  'current_user.language',
  'current_user.phone',
  'current_user.external_id',
  'current_user.details',
  'current_user.notes',
  'current_user.time_zone',
] as const;

export const PLACEHOLDERS = [...TICKET_PLACEHOLDERS, ...DETAIL_PLACEHOLDERS] as const;

/** Details that admins name: a ticket's field by its number, a person's or an organization's by its key. */
export type FieldPlaceholder =
  | `ticket.ticket_field_${string}`
  | `${'ticket.requester' | 'ticket.assignee' | 'ticket.organization' | 'current_user'}.custom_fields.${string}`;

export type TicketPlaceholder = (typeof TICKET_PLACEHOLDERS)[number];
export type Placeholder = (typeof PLACEHOLDERS)[number] | FieldPlaceholder;

/**
 * The values for one ticket, by placeholder. One that is absent or blank has no value: the template then needs a
 * fallback. To try another greeting name: `{ ...values, 'ticket.requester.first_name': 'Jo' }`.
 */
export type TemplateValues = Readonly<{ [name in Placeholder]?: string }>;

const FIELD =
  /^(?:ticket\.ticket_field_(?:option_title_)?\d{1,20}|(?:ticket\.(?:requester|assignee|organization)|current_user)\.custom_fields\.[a-z\d][a-z\d_]{0,99})$/iu;

/** Zendesk's own that Attune does not fill: some cannot be had, others (comments, notes) are no words for a reply. */
const UNSUPPORTED =
  /^(?:ticket\.(?:account|description|encoded_id|score|ccs|in_business_hours|current_holiday_name|(?:latest_)?(?:public_)?comments?(?:_\w+)?|submitter)|satisfaction|dc|agent|account|(?:ticket\.(?:requester|assignee)|current_user)\.(?:signature|role|extended_role|tags|organization|alias)|ticket\.organization\.(?:id|tags|domain_names)|ticket\.(?:requester|assignee|organization)\.custom_fields\.\w+\.title|current_user\.custom_fields\.\w+\.title)(?:\.|$)/u;

const known: ReadonlySet<string> = new Set(PLACEHOLDERS);
const inEveryTicket: ReadonlySet<string> = new Set(TICKET_PLACEHOLDERS);

/** Whether Attune can fill `name`, such as `ticket.requester.first_name` or `ticket.ticket_field_360001234`. */
export function isPlaceholder(name: string): name is Placeholder {
  return known.has(name) || FIELD.test(name);
}

/** Whether `name` is a placeholder whose value must be loaded. */
export function isDetail(name: string): boolean {
  return isPlaceholder(name) && !inEveryTicket.has(name);
}

/** Whether Zendesk would fill `name`, and Attune does not. */
export function isUnsupportedPlaceholder(name: string): boolean {
  return UNSUPPORTED.test(name);
}

/** Whether the value of `name` is a day, `2026-03-04`, which is written out where the template does not format it. */
export function isDay(name: string, value: unknown): value is string {
  const mayBe = /^ticket\.(?:(?:created_at|updated_at|due_date)$|ticket_field_\d)/u.test(name);
  return mayBe && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}
