import { tickets } from '../tickets/tickets';
import { Controls } from './Controls';
import { element } from './element';
import { loadApp } from './loadApp';
import { Page } from './Page';
import { readOptions } from './readOptions';
import { Simulator } from './Simulator';

/** Opens the simulated workspace as the URL asks for it. */
async function main(): Promise<void> {
  const options = readOptions(window.location.search);
  const app = await loadApp();
  const page = new Page(app, tickets, options);
  window.simulator = new Simulator(page);
  document.body.replaceChildren(page.element);
  if (options.controls !== 'hidden') {
    document.body.append(new Controls(page, window.simulator, options.controls === 'open').element);
  }
  document.execCommand('defaultParagraphSeparator', false, 'p');

  const slug = options.ticket ?? tickets[0]?.slug ?? null;
  if (options.page === 'tickets') page.openTickets();
  else if (options.page === 'nav_bar' && page.openAppPage()) return;
  else if (slug === null || !page.openTicket(slug)) page.openTickets();
}

main().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(
    element('p', { role: 'alert', class: 'failure' }, [
      `The simulated workspace could not start: ${why}`,
    ]),
  );
});
