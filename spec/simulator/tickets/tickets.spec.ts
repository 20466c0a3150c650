/** @jest-environment jsdom */
import { LiveTicket } from '../../../simulator/host/LiveTicket';
import { tickets } from '../../../simulator/tickets/tickets';

const byTheirSlug = tickets.map((ticket) => [ticket.slug, ticket] as const);

describe('tickets', () => {
  it('are at least sixteen, each with an id and a slug of its own', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(16);
    expect(new Set(tickets.map((ticket) => ticket.id)).size).toBe(tickets.length);
    expect(new Set(tickets.map((ticket) => ticket.slug)).size).toBe(tickets.length);
  });

  it('have requesters with ids of their own', () => {
    const ids = tickets.flatMap((ticket) => ticket.requester?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(byTheirSlug)('%s tells its story in order', (_, ticket) => {
    const times = [ticket.createdAt, ...ticket.entries.map((entry) => entry.at)];
    for (const at of times) expect(new Date(at).toISOString().slice(0, 19)).toBe(at.slice(0, 19));
    expect([...times].sort()).toEqual(times);
  });

  it.each(byTheirSlug)(
    '%s names what it is there to show, in a slug that fits a URL',
    (_, ticket) => {
      expect(ticket.shows).not.toBe('');
      expect(ticket.slug).toMatch(/^[a-z][a-z-]*$/);
    },
  );

  it.each(byTheirSlug)('%s has invented addresses only', (_, ticket) => {
    const text = JSON.stringify(ticket);
    const hosts = Array.from(text.matchAll(/@([a-z][a-z0-9.-]*)/gi), ([, host]) => host ?? '');
    for (const host of hosts) if (host.includes('.')) expect(host).toMatch(/\.example$/);
    for (const [, host] of text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi))
      expect(host).toMatch(/\.example$/);
  });

  it.each(byTheirSlug)('%s has types that fit its contents', (_, ticket) => {
    for (const { content, contentType, attachments, from } of ticket.entries) {
      expect(contentType === null).toBe(content === null);
      if (content === null) expect(attachments.length > 0 || from.role === 'system').toBe(true);
    }
  });

  it.each(byTheirSlug)('%s comes alive', (_, ticket) => {
    const live = new LiveTicket(ticket, () => undefined);
    expect(live.editor.isRich).toBe(ticket.channel !== 'native_messaging');
    expect(live.data).toEqual(ticket);
  });

  it.each<[string, (slug: string) => boolean]>([
    ['a thread of sixty messages', (slug) => find(slug).entries.length >= 60],
    [
      'no entry and no subject',
      (slug) => find(slug).entries.length === 0 && find(slug).subject === '',
    ],
    ['a closed one', (slug) => find(slug).status === 'closed'],
    ['one without a requester', (slug) => find(slug).requester === null],
    ['a name that is no name', (slug) => /\d{4}/.test(find(slug).requester?.name ?? '')],
    ['a messaging channel', (slug) => find(slug).channel === 'native_messaging'],
    [
      'attachments only',
      (slug) =>
        find(slug).entries.length > 0 &&
        find(slug).entries.every(({ content }) => content === null),
    ],
    [
      'notes, triggers and system lines',
      (slug) =>
        ['agent', 'trigger', 'system'].every((role) =>
          find(slug).entries.some(
            ({ from, channel }) =>
              from.role === role && (role === 'trigger' || channel === 'internal'),
          ),
        ),
    ],
    [
      'script in name and message',
      (slug) =>
        /onerror/.test(find(slug).requester?.name ?? '') &&
        /<script>/.test(find(slug).entries[0]?.content ?? ''),
    ],
    ['another language', (slug) => find(slug).requester?.locale === 'de'],
  ])('hold %s', (_, isIt) => {
    expect(tickets.map((ticket) => ticket.slug).filter(isIt)).not.toEqual([]);
  });
});

function find(slug: string): (typeof tickets)[number] {
  const ticket = tickets.find((one) => one.slug === slug);
  if (!ticket) throw new Error(slug);
  return ticket;
}
