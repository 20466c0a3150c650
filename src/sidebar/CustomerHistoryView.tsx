import { Button } from '@zendeskgarden/react-buttons';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import { useLocale, useWords } from '../ui/words';
import type { CustomerHistory, Failure, PastTicket, Zendesk } from '../zendesk/Zendesk';
import { LinkPanel } from './LinkPanel';
import { useEscape } from './useEscape';

type Props = { zendesk: Pick<Zendesk, 'loadCustomerHistory'> };

/** On request, since it costs requests: the customer's other tickets, how they rated them, and their profile's notes. */
export function CustomerHistoryView({ zendesk }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const [history, setHistory] = useState<CustomerHistory | Failure | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    opener.current?.focus();
    setOpen(false);
  });

  function toggle(): void {
    setOpen(!open);
    if (open || history?.kind === 'loaded') return;
    setHistory(null);
    void zendesk.loadCustomerHistory().then(setHistory);
  }

  return (
    <>
      <Button isLink size="small" ref={opener} aria-expanded={open} onClick={toggle}>
        {say('past.show')}
      </Button>
      {open && (
        <LinkPanel role="group" aria-label={say('past.title')}>
          <div role="status">
            <SM>{history === null ? say('past.loading') : <Summary history={history} />}</SM>
          </div>
          {history?.kind === 'loaded' && <Past history={history} />}
        </LinkPanel>
      )}
    </>
  );
}

function Summary({ history }: { history: CustomerHistory | Failure }) {
  const say = useWords();
  if (history.kind === 'failed') return <>{say('past.failed')}</>;
  const { count, latest } = history;
  if (count !== null) return <>{say('past.count', { count })}</>;
  // Without a count, what is listed is all that can be said.
  return latest.length > 0 ? null : <>{say('past.failed')}</>;
}

function Past({ history: { latest, notes } }: { history: CustomerHistory }) {
  const say = useWords();
  return (
    <>
      {latest.length > 0 && (
        <List>
          {latest.map((ticket) => (
            <PastTicketItem key={ticket.id} ticket={ticket} />
          ))}
        </List>
      )}
      {notes !== '' && <SM>{say('past.notes', { notes })}</SM>}
    </>
  );
}

function PastTicketItem({ ticket }: { ticket: PastTicket }) {
  const say = useWords();
  const locale = useLocale();
  const { subject, status, at, rating } = ticket;
  const facts = [
    at === null ? null : formatDay(at, locale),
    say(`past.status.${status}`),
    rating === null ? null : say(rating === 'good' ? 'past.ratedGood' : 'past.ratedBad'),
  ];
  return (
    <li>
      <SM>
        {subject === '' ? say('past.noSubject') : subject}
        <br />
        <Span hue="grey">{facts.filter((fact) => fact !== null).join(' · ')}</Span>
      </SM>
    </li>
  );
}

/** @returns `null` for what is no time */
function formatDay(at: string, locale: string): string | null {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;
`;
