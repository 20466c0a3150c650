import type { Asker } from './RestRequest';

export type Scope = 'read' | 'create' | 'update' | 'delete';

/** What an account lets its agents do. Admins may do everything in all of them. */
export type AgentRights = 'full' | 'read-only' | 'light-agent';

const ALL: readonly Scope[] = ['read', 'create', 'update', 'delete'];

/** What somebody may do with the records of custom objects. */
export function scopesOf(rights: AgentRights, as: Asker): readonly Scope[] {
  return as.role === 'admin' || rights === 'full' ? ALL : ['read'];
}

/**
 * A user's role as `users/me` tells it. `role_type`: 0 a custom role, 1 light agent, 2 chat agent, 3 contributor, 4
 * admin, 5 billing admin; outside of Enterprise, ordinary agents have none.
 *
 * https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/
 */
export function roleOf(
  rights: AgentRights,
  as: Asker,
): { role: string; role_type: number | null; custom_role_id: number | null } {
  if (as.role === 'admin') return { role: 'admin', role_type: 4, custom_role_id: 360_004 };
  switch (rights) {
    case 'full':
      return { role: 'agent', role_type: null, custom_role_id: null };
    case 'read-only':
      return { role: 'agent', role_type: 0, custom_role_id: READER_ROLE_ID };
    case 'light-agent':
      return { role: 'agent', role_type: 1, custom_role_id: 360_001 };
  }
}

/** The custom role whose people may read records and not write them. */
export const READER_ROLE_ID = 360_000;
