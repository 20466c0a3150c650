/**
 * The placeholders that Attune fills, under the names that admins know from Zendesk's macros
 * (https://support.zendesk.com/hc/en-us/articles/4408886858138, "Zendesk Support placeholders reference").
 */
export const PLACEHOLDERS = [
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
export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * The values for one ticket, by placeholder. One that is absent or blank has no value: the template then needs a
 * fallback. To try another greeting name: `{ ...values, 'ticket.requester.first_name': 'Jo' }`.
 */
export type TemplateValues = Readonly<Partial<Record<Placeholder, string>>>;

const known: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** Whether `name`, such as `ticket.requester.first_name`, is one of `PLACEHOLDERS`. */
export function isPlaceholder(name: string): name is Placeholder {
  return known.has(name);
}
