import type { Failure, TicketView, Zendesk } from '../zendesk/Zendesk';

/** The first answer, for who comes to it in time; `null` for whoever asks again, or too late. */
export type EarlyAnswer = () => Promise<TicketView | Failure> | null;

/**
 * Asks for the ticket at once, so that its answer is on the way while the page is still being put together. An answer
 * that may be out of date by the time it is taken is not given.
 */
export function askEarly(zendesk: Pick<Zendesk, 'loadTicket' | 'onChange'>): EarlyAnswer {
  let asked: ReturnType<EarlyAnswer> = null;
  const stop = zendesk.onChange(() => (asked = null));
  asked = zendesk.loadTicket();
  return () => {
    const answer = asked;
    asked = null;
    stop();
    return answer;
  };
}
