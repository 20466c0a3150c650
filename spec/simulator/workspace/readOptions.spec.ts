import fc from 'fast-check';
import { readOptions } from '../../../simulator/workspace/readOptions';

describe('readOptions', () => {
  it('reads everything that the URL may set', () => {
    expect(
      readOptions(
        '?ticket=night-train&scheme=dark&locale=ja&role=admin&slow=7000&fail=ticket.conversation,ticket.requester&panel=600&page=nav_bar&controls=0',
      ),
    ).toEqual({
      ticket: 'night-train',
      page: 'nav_bar',
      settings: {
        scheme: 'dark',
        locale: 'ja',
        role: 'admin',
        slowMs: 7000,
        failing: new Set(['ticket.conversation', 'ticket.requester']),
      },
      panelPx: 600,
      controls: 'hidden',
    });
  });

  it('has ordinary values for what is missing or makes no sense', () => {
    const ordinary = {
      ticket: null,
      page: 'ticket',
      settings: {},
      panelPx: 320,
      controls: 'closed',
    };
    expect(readOptions('')).toEqual(ordinary);
    expect(
      readOptions(
        '?scheme=pink&locale=<b>&role=boss&slow=-1&fail=&panel=wide&page=moon&controls=2',
      ),
    ).toEqual(ordinary);
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
