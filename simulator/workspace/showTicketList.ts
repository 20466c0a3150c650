import type { LiveTicket } from '../host/LiveTicket';
import { button, element } from './element';
import { channelName } from './showConversation';

/** The view of all tickets, as a table. The last column is the simulator's own: what the ticket is there to show. */
export function showTicketList(
  tickets: readonly LiveTicket[],
  onOpen: (slug: string) => void,
): HTMLElement {
  return element('main', { class: 'ticket-list' }, [
    element('h1', {}, ['All tickets']),
    element('p', { class: 'quiet' }, [`${tickets.length} invented tickets`]),
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          ['Status', 'Subject', 'Requester', 'Channel', 'Shows'].map((name) =>
            element('th', { scope: 'col' }, [name]),
          ),
        ),
      ]),
      element(
        'tbody',
        {},
        tickets.map((ticket) => row(ticket, onOpen)),
      ),
    ]),
  ]);
}

function row({ data, slug }: LiveTicket, onOpen: (slug: string) => void): HTMLElement {
  const subject = data.subject === '' ? '(no subject)' : data.subject;
  return element('tr', {}, [
    element('td', {}, [element('span', { class: `status status-${data.status}` }, [data.status])]),
    element('td', {}, [button(subject, () => onOpen(slug), { class: 'link' })]),
    element('td', { dir: 'auto' }, [data.requester?.name ?? '–']),
    element('td', {}, [channelName(data.channel)]),
    element('td', { class: 'quiet' }, [data.shows]),
  ]);
}
