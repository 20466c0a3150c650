import { readSubdomain } from '../../src/zendesk/zaf/readSubdomain';

const ORIGIN = 'https://brightside.zendesk.com';

describe('readSubdomain', () => {
  it('reads what the host tells of the account', () => {
    const registered = { metadata: {}, context: { account: { subdomain: 'brightside' } } };
    expect(readSubdomain(registered, ORIGIN)).toBe('brightside');
  });

  it.each([[undefined], [null], ['x'], [{}], [{ context: { account: null } }]])(
    'tells accounts apart by their addresses where the host says %j',
    (registered) => expect(readSubdomain(registered, ORIGIN)).toBe(ORIGIN),
  );

  it.each([[''], [7], [null]])('takes a subdomain of %j for none', (subdomain) => {
    expect(readSubdomain({ context: { account: { subdomain } } }, ORIGIN)).toBe(ORIGIN);
  });
});
