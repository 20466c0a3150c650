/** @jest-environment jsdom */
import { tickets } from '../../../simulator/tickets/tickets';
import { showConversation } from '../../../simulator/workspace/showConversation';

/** A ticket's history on a page. */
function show(slug: string): HTMLElement {
  const ticket = tickets.find((one) => one.slug === slug);
  if (!ticket) throw new Error(slug);
  const page = document.createElement('div');
  page.append(showConversation(ticket));
  return page;
}

describe('showConversation', () => {
  it('tells customer, agent, note, automatic mail and event apart', () => {
    const entries = Array.from(show('boiler-visit').children);
    expect(entries.map((entry) => entry.getAttribute('aria-label') ?? entry.textContent)).toEqual([
      'Message from Margaret Ellery',
      'Automatic message of Trigger',
      'Ticket event Mar 1, 09:00',
      'Internal note by Tobias Okafor',
      'Reply by Tobias Okafor',
      'Status set to on-hold by Tobias Okafor Mar 1, 09:41',
      'Internal note by Mara Lindqvist',
      'Internal note by Inês Carvalho',
      'Message from Margaret Ellery',
      'Automatic message of Trigger',
      'Priority set to high Mar 5, 16:10',
    ]);
  });

  it('runs nothing that a customer wrote', () => {
    const page = show('hostile-markup');
    expect(
      page.querySelector('img, script, svg script, iframe, style, form, input, math'),
    ).toBeNull();
    const attributes = Array.from(page.querySelectorAll('.entry-body *'), (element) =>
      element.getAttributeNames().join(' '),
    );
    expect(attributes.filter((names) => names !== '')).toEqual(['href target rel']);
    expect(page.querySelector('strong')?.textContent).toContain('<img src=x onerror=');
  });

  it('opens links elsewhere, without a way back', () => {
    const link = show('hostile-markup').querySelector('a');
    expect(link?.outerHTML).toBe(
      '<a href="https://status.example" target="_blank" rel="noopener noreferrer">status page</a>',
    );
  });

  it('lists attachments where there are no words', () => {
    const page = show('photos-only');
    expect(Array.from(page.querySelectorAll('li'), (one) => one.textContent)).toEqual([
      'IMG_2204.jpg',
      'IMG_2205.jpg',
      'invoice.pdf',
    ]);
    expect(page.querySelector('.entry-body')).toBeNull();
  });

  it('says so when there is nothing', () => {
    expect(show('empty').textContent).toBe('Nothing has been written yet.');
  });
});
