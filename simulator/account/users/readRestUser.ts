import { account } from '../../tickets/people';
import type { Person } from '../../tickets/Ticket';

/** A person as REST shows users. */
export function readRestUser(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    url: `https://${account.subdomain}.zendesk.example/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    locale_id: 1,
    time_zone: person.timeZone,
    iana_time_zone: person.timeZone,
    tags: person.tags,
    notes: person.notes ?? '',
    details: '',
    external_id: null,
    phone: person.phone ?? null,
    user_fields: person.fields ?? {},
    organization_id: null,
    suspended: false,
    verified: true,
  };
}
