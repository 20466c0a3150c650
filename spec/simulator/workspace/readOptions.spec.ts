import fc from 'fast-check';
import { readOptions } from '../../../simulator/workspace/readOptions';

describe('readOptions', () => {
  it('reads everything that the URL may set', () => {
    expect(
      readOptions(
        '?ticket=night-train&scheme=dark&locale=ja&role=admin&user=9002&slow=7000&fail=ticket.conversation,ticket.requester&panel=600&page=nav_bar&controls=0&account=large&store=my-spec&signed-in=0&fail-writes-after=3&lose-connection-at=2&set=tag_tickets:true&set=offer_built_in:false&set=quiet_states:happy, neutral',
      ),
    ).toEqual({
      ticket: 'night-train',
      page: 'nav_bar',
      account: 'large',
      store: 'my-spec',
      settings: {
        scheme: 'dark',
        locale: 'ja',
        role: 'admin',
        agentId: 9002,
        slowMs: 7000,
        failing: new Set(['ticket.conversation', 'ticket.requester']),
        isSignedIn: false,
        failWritesAfter: 3,
        loseConnectionAt: 2,
      },
      appSettings: {
        tag_tickets: true,
        offer_built_in: false,
        quiet_states: 'happy, neutral',
      },
      panelPx: 600,
      controls: 'hidden',
    });
  });

  it('has ordinary values for what is missing or makes no sense', () => {
    const ordinary = {
      ticket: null,
      page: 'ticket',
      account: 'ordinary',
      store: 'ordinary',
      settings: {},
      appSettings: {},
      panelPx: 320,
      controls: 'closed',
    };
    expect(readOptions('')).toEqual(ordinary);
    expect(
      readOptions(
        '?scheme=pink&locale=<b>&role=boss&user=1&slow=-1&fail=&panel=wide&page=moon&controls=2&account=mine&store=../x&signed-in=maybe&fail-writes-after=-1&lose-connection-at=soon&set=&set=tag_tickets&set=:true&set=a-b:1',
      ),
    ).toEqual(ordinary);
  });

  it('keeps an account under its own name where no other is given', () => {
    expect(readOptions('?account=started').store).toBe('started');
  });

  it('keeps the panel within its bounds', () => {
    expect(readOptions('?panel=10').panelPx).toBe(320);
    expect(readOptions('?panel=9000').panelPx).toBe(800);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        readOptions(query);
      }),
    );
  });
});
