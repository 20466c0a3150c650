import { account as where, mara } from '../../tickets/people';
import type { Account } from '../Account';
import { offsetOrCursorPage } from '../offsetPage';
import { READER_ROLE_ID, roleOf } from '../Permissions';
import { done, noRecord } from '../restAnswers';
import { route, type Route } from '../Route';
import { readRestUser } from './readRestUser';

/** When the account was opened. */
const OPENED_AT = '2024-02-12T08:00:00Z';

/** Who is who in the account, and what it is divided into. */
export const userRoutes: readonly Route<Account>[] = [
  // Who is not signed in gets an answer all the same.
  route('GET', 'users/me', (account, { as }) => {
    if (as.id === null) {
      return done({ user: { id: null, name: 'Anonymous user', role: 'end-user' } });
    }
    const person = account.people.find((one) => one.id === as.id) ?? mara;
    return done({
      user: { ...readRestUser(person), locale: as.locale, ...roleOf(account.agents, as) },
    });
  }),
  // Which role may do what is told to agents, too.
  route('GET', 'custom_roles/{id}', (account, { params }) => {
    const isReader = account.agents === 'read-only' && params['id'] === String(READER_ROLE_ID);
    if (!isReader) return noRecord();
    const scopes = [...account.objects.keys()].map((key) => [key, { scopes: ['read'] }] as const);
    return done({
      custom_role: {
        id: READER_ROLE_ID,
        name: 'Reader',
        description: 'Answers tickets; changes nothing that others rely on',
        role_type: 0,
        configuration: { custom_objects: Object.fromEntries(scopes), macro_access: 'readonly' },
        created_at: OPENED_AT,
        updated_at: OPENED_AT,
      },
    });
  }),
  route('GET', 'groups', ({ groups }, { query }) =>
    offsetOrCursorPage({
      name: 'groups',
      items: groups,
      keyOf: ({ id }) => String(id),
      tell: ({ id, name, description }) => ({
        url: `https://${where.subdomain}.zendesk.example/api/v2/groups/${id}.json`,
        id,
        name,
        description,
        default: id === 301,
        is_public: true,
        deleted: false,
        created_at: OPENED_AT,
        updated_at: OPENED_AT,
      }),
      path: '/api/v2/groups.json',
      query,
    }),
  ),
  route('GET', 'brands', ({ brands }, { query }) =>
    offsetOrCursorPage({
      name: 'brands',
      items: brands,
      keyOf: ({ id }) => String(id),
      tell: ({ id, name, subdomain, isDefault }) => ({
        url: `https://${where.subdomain}.zendesk.example/api/v2/brands/${id}.json`,
        id,
        name,
        brand_url: `https://${subdomain}.zendesk.example`,
        subdomain,
        host_mapping: null,
        has_help_center: isDefault,
        help_center_state: isDefault ? 'enabled' : 'disabled',
        active: true,
        default: isDefault,
        is_deleted: false,
        logo: null,
        ticket_form_ids: [71, 72],
        signature_template: '{{agent.signature}}',
        created_at: OPENED_AT,
        updated_at: OPENED_AT,
      }),
      path: '/api/v2/brands.json',
      query,
    }),
  ),
];
