import type { Person } from '../../conversation/Ticket';
import type { Me } from '../Account';
import type { RecordFailure } from '../RecordStore';
import { part } from './part';
import { readPerson } from './readTicketView';

export type OwnUser = { kind: 'own'; me: Me; person: Person };

/** `role_type` of who may look and not write: https://developer.zendesk.com/api-reference/ticketing/users/users/ */
const LIGHT_AGENT = 1;
const CONTRIBUTOR = 3;

/** Reads REST's answer about who asks. Where nobody is signed in, Zendesk tells of an anonymous user without id. */
export function readOwnUser(body: unknown): OwnUser | RecordFailure {
  const user = part(body, 'user');
  const id = part(user, 'id');
  if (id === null) {
    return { kind: 'failed', reason: 'signed-out', detail: 'Zendesk does not know who asks.' };
  }
  const person = readPerson(user);
  if (person === null || (typeof id !== 'number' && typeof id !== 'string')) {
    return { kind: 'failed', reason: 'malformed', detail: 'users/me came without a user.' };
  }
  return {
    kind: 'own',
    person,
    me: { kind: 'me', id: String(id), name: person.name, role: roleOf(user) },
  };
}

function roleOf(user: unknown): Me['role'] {
  const role = part(user, 'role');
  const type = part(user, 'role_type');
  if (role === 'admin') return 'admin';
  // A customer has no business here, and may write nothing.
  const isLight = type === LIGHT_AGENT || type === CONTRIBUTOR || role === 'end-user';
  return isLight ? 'light-agent' : 'agent';
}
