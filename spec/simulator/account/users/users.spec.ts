import type { AccountKind } from '../../../../simulator/account/accountKinds';
import { makeAccount } from '../../../../simulator/account/makeAccount';
import { ADMIN, AGENT, askAccount } from '../../support/askAccount';

describe('users/me', () => {
  it.each<[AccountKind, typeof ADMIN, Record<string, unknown>]>([
    ['ordinary', AGENT, { role: 'agent', role_type: null, custom_role_id: null }],
    ['ordinary', ADMIN, { role: 'admin', role_type: 4 }],
    ['read-only', AGENT, { role: 'agent', role_type: 0, custom_role_id: 360_000 }],
    ['light-agent', AGENT, { role: 'agent', role_type: 1, custom_role_id: 360_001 }],
    ['light-agent', ADMIN, { role: 'admin', role_type: 4 }],
  ])('tells the role in the account %s', (kind, as, role) => {
    expect(
      askAccount(makeAccount(kind), 'GET', 'users/me', null, { ...as, locale: 'ja' }).body,
    ).toMatchObject({ user: { id: as.id, locale: 'ja', ...role } });
  });
});

describe('what an account is divided into', () => {
  const account = makeAccount('read-only');

  it('has groups and brands by name', () => {
    const namesOf = (path: string, key: string) =>
      (askAccount(account, 'GET', path, null, AGENT).body as Record<string, { name: string }[]>)[
        key
      ]?.map(({ name }) => name);
    expect(namesOf('groups.json', 'groups')).toEqual(
      expect.arrayContaining(['Support', 'Billing', 'Trust & Safety']),
    );
    expect(namesOf('brands.json?page[size]=100', 'brands')).toEqual([
      'Brightside Home',
      'Plum & Rye Bakery',
      'Ledgerline',
      'Kestrel Rail & Ferry',
    ]);
  });

  it('has a role that says what its people may do', () => {
    expect(askAccount(account, 'GET', 'custom_roles/360000', null, AGENT).body).toMatchObject({
      custom_role: {
        role_type: 0,
        configuration: { custom_objects: { attune_entry: { scopes: ['read'] } } },
      },
    });
    expect(askAccount(account, 'GET', 'custom_roles/5').status).toBe(404);
    expect(askAccount(makeAccount('ordinary'), 'GET', 'custom_roles/360000').status).toBe(404);
  });
});
