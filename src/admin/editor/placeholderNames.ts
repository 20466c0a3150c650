import { PLACEHOLDERS } from '../../templates/placeholders';
import type { AdminSay, AdminWordKey } from '../../words/Say';

/** The groups in which the picker lists placeholders; those that replies need most come first. */
export const PLACEHOLDER_GROUPS = [
  ...(['customer', 'agent', 'ticket', 'organization', 'assignee'] as const),
] as const;
export type PlaceholderGroup = (typeof PLACEHOLDER_GROUPS)[number];

export type NamedPlaceholder = {
  placeholder: string;
  group: PlaceholderGroup;
  /** In plain words: "Customer: first name". */
  name: string;
};

type Part = Extract<AdminWordKey, `editor.part.${string}`>;

/** What a placeholder is called after its group. */
const PERSON: Readonly<Record<string, Part>> = {
  first_name: 'editor.part.firstName',
  last_name: 'editor.part.lastName',
  name: 'editor.part.fullName',
  email: 'editor.part.email',
  phone: 'editor.part.phone',
  language: 'editor.part.language',
  time_zone: 'editor.part.timeZone',
  details: 'editor.part.details',
  notes: 'editor.part.notes',
  external_id: 'editor.part.externalId',
  id: 'editor.part.id',
};

const TICKET: Readonly<Record<string, Part>> = {
  id: 'editor.part.number',
  title: 'editor.part.subject',
  status: 'editor.part.status',
  tags: 'editor.part.tags',
  priority: 'editor.part.priority',
  ticket_type: 'editor.part.type',
  ticket_form: 'editor.part.form',
  via: 'editor.part.channel',
  external_id: 'editor.part.externalId',
  created_at: 'editor.part.created',
  created_at_with_timestamp: 'editor.part.createdTime',
  updated_at: 'editor.part.updated',
  updated_at_with_timestamp: 'editor.part.updatedTime',
  due_date: 'editor.part.due',
  due_date_with_timestamp: 'editor.part.dueTime',
  url: 'editor.part.url',
  url_with_protocol: 'editor.part.urlFull',
  link: 'editor.part.link',
  cc_names: 'editor.part.ccs',
  'group.name': 'editor.part.group',
  'brand.name': 'editor.part.brand',
  'brand.subdomain': 'editor.part.brandSubdomain',
};

/** Longer beginnings first: the rest after one is the part. */
const ROOTS: readonly [string, PlaceholderGroup, Readonly<Record<string, Part>>][] = [
  ['ticket.requester.', 'customer', PERSON],
  ['ticket.organization.', 'organization', PERSON],
  ['ticket.assignee.', 'assignee', PERSON],
  ['current_user.', 'agent', PERSON],
  ['ticket.', 'ticket', TICKET],
];

/** All placeholders with plain names, group by group, in the order of the tables above. */
export function namePlaceholders(say: AdminSay): NamedPlaceholder[] {
  const named = PLACEHOLDERS.flatMap((placeholder) => {
    const found = ROOTS.find(([root]) => placeholder.startsWith(root));
    if (found === undefined) return [];
    const [root, group, parts] = found;
    const rest = placeholder.slice(root.length);
    const part = parts[rest];
    if (part === undefined) return [];
    const name = say('editor.placeholderName', {
      group: say(`editor.group.${group}`),
      part: say(part),
    });
    return [{ placeholder, group, name, rank: Object.keys(parts).indexOf(rest) }];
  });
  return named
    .sort(
      (a, b) =>
        PLACEHOLDER_GROUPS.indexOf(a.group) - PLACEHOLDER_GROUPS.indexOf(b.group) ||
        a.rank - b.rank,
    )
    .map(({ placeholder, group, name }) => ({ placeholder, group, name }));
}
