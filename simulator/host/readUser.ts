import type { Person } from '../tickets/Ticket';

/** A person as ZAF shows users (`ticket.requester`, `currentUser`, a comment's author). */
export function readUser(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    email: person.email,
    name: person.name,
    role: person.role,
    externalId: null,
    locale: person.locale,
    details: '',
    notes: person.notes ?? '',
    alias: '',
    signature: person.role === 'end-user' ? '' : `${person.name}\nBrightside Support`,
    tags: person.tags,
    avatarUrl: '',
    timeZone: {
      name: person.timeZone,
      translatedName: person.timeZone,
      ianaName: person.timeZone,
      offset: 0,
      formattedOffset: 'GMT+00:00',
    },
    groups: person.role === 'end-user' ? [] : [{ id: 301, name: 'Support' }],
    organizations: [],
    identities:
      person.email === null
        ? []
        : [
            {
              id: `${person.id ?? 0}-1`,
              type: 'email',
              value: person.email,
              verified: true,
              primary: true,
              userId: person.id,
              undeliverableCount: 0,
              deliverableState: 'deliverable',
            },
          ],
  };
}
