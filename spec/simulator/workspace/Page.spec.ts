/** @jest-environment jsdom */
import { getByRole, queryAllByRole } from '@testing-library/dom';
import { tickets } from '../../../simulator/tickets/tickets';
import { Page } from '../../../simulator/workspace/Page';
import { readOptions } from '../../../simulator/workspace/readOptions';
import { Simulator } from '../../../simulator/workspace/Simulator';
import { ORIGIN, sampleApp } from './sampleApp';

function openPage(query = ''): { page: Page; simulator: Simulator } {
  const page = new Page(sampleApp, tickets, readOptions(query));
  document.body.replaceChildren(page.element);
  return { page, simulator: new Simulator(page) };
}

/** The app's iframes on the page: which ticket, and whether it can be seen. */
function frames(): string[] {
  return Array.from(document.querySelectorAll('iframe'), (frame) => {
    const isHidden = frame.closest('[hidden]') !== null;
    return `${frame.dataset['ticket'] ?? frame.dataset['location'] ?? ''}${isHidden ? ' hidden' : ''}`;
  });
}

describe('Page', () => {
  it('gives the iframe all that the SDK needs', () => {
    const { page, simulator } = openPage('?scheme=dark');
    page.openTicket('wedding-cake');
    const frame = document.querySelector('iframe');
    expect(frame?.title).toBe('Sample');
    expect(frame?.src).toBe(
      `${ORIGIN}/assets/sidebar.html?origin=http%3A%2F%2Flocalhost&app_guid=${simulator.instances()[0]?.guid}&colorScheme=dark`,
    );
  });

  it('keeps one running app for each ticket tab', () => {
    const { page, simulator } = openPage();
    page.openTicket('wedding-cake');
    page.openTicket('night-train');
    const first = document.querySelector('iframe');
    page.openTicket('wedding-cake');
    expect(frames()).toEqual(['wedding-cake', 'night-train hidden']);
    expect(document.querySelector('iframe')).toBe(first);
    expect(simulator.instances().map(({ ticket, isActive }) => `${ticket} ${isActive}`)).toEqual([
      'wedding-cake true',
      'night-train false',
    ]);
    page.closeTicket('wedding-cake');
    expect(frames()).toEqual(['night-train']);
    expect(page.currentSlug).toBe('night-train');
  });

  it("has the app's own page in the rail", () => {
    const { page } = openPage();
    page.openTicket('wedding-cake');
    getByRole(document.body, 'button', { name: 'Sample page' }).click();
    expect(frames()).toEqual(['nav_bar', 'wedding-cake hidden']);
    expect(page.currentSlug).toBeNull();
  });

  it('lists all tickets, and opens them', () => {
    const { page } = openPage();
    page.openTickets();
    expect(queryAllByRole(document.body, 'row')).toHaveLength(tickets.length + 1);
    getByRole(document.body, 'button', { name: 'Five stars for creativity' }).click();
    expect(page.currentSlug).toBe('five-stars');
    expect(getByRole(document.body, 'textbox', { name: 'Reply' })).toBeTruthy();
  });

  it('shows what the customer writes, and what the agent drafts', () => {
    const { page, simulator } = openPage();
    page.openTicket('courier-chat');
    simulator.writeAsCustomer('hello?? <b>you</b>');
    const log = getByRole(document.body, 'log', { name: 'Conversation' });
    expect(log.lastElementChild?.textContent).toContain('hello?? <b>you</b>');
    simulator.typeDraft('<p>Here, <i>Dani</i>.</p>');
    expect(simulator.draft()).toEqual({ text: 'Here, Dani.', type: 'publicReply' });
  });

  it('starts the app anew after a change of language', () => {
    const { page, simulator } = openPage();
    page.openTicket('wedding-cake');
    const before = simulator.instances();
    simulator.setLocale('ja');
    const after = simulator.instances();
    expect(after).toHaveLength(1);
    expect(after[0]?.guid).not.toBe(before[0]?.guid);
    expect(page.workspace.agent.locale).toBe('ja');
  });

  it('takes the reply box away from a closed ticket', () => {
    const { page } = openPage();
    page.openTicket('closed-lamp');
    const submit = getByRole(document.body, 'button', { name: 'Submit as Open' });
    expect(submit.hasAttribute('disabled')).toBe(true);
    expect(
      getByRole(document.body, 'textbox', { name: 'Reply' }).getAttribute('contenteditable'),
    ).toBe('false');
  });

  it('gives the iframe beside a ticket the height that its app asks for', () => {
    const { page } = openPage();
    page.openTicket('wedding-cake');
    page.openAppPage();
    for (const instance of page.workspace.instances) page.resize(instance, 412);
    const heights = Array.from(document.querySelectorAll('iframe'), ({ style }) => style.height);
    expect(heights).toEqual(['', '412px']);
  });

  it('opens a dialog, and closes it by its X', async () => {
    const { page, simulator } = openPage();
    page.openTicket('wedding-cake');
    const [parent] = page.workspace.instances;
    if (!parent) throw new Error('an app runs beside the ticket');
    page.openModal({
      url: 'assets/dialog.html?entry=7',
      size: { width: '300px', height: 99 },
      parent,
    });
    const dialog = getByRole(document.body, 'dialog', { name: 'Sample' });
    const frame = dialog.querySelector('iframe');
    expect(frame?.src).toMatch(/^http:\/\/localhost:9\/assets\/dialog\.html\?entry=7&origin=/);
    expect([frame?.style.width, frame?.style.height]).toEqual(['300px', '99px']);
    getByRole(dialog, 'button', { name: 'Close Sample' }).click();
    await new Promise((done) => setTimeout(done));
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(simulator.instances()).toHaveLength(1);
  });

  it('says which ticket there is not', () => {
    const { simulator } = openPage();
    expect(() => simulator.openTicket('moon')).toThrow('There is no ticket "moon".');
    expect(() => simulator.draft()).toThrow('No ticket is in view.');
  });

  it('shows notifications as plain text', () => {
    const { page, simulator } = openPage();
    page.workspace.notify({ kind: 'alert', text: '<img src=x onerror=y>' });
    const toasts = getByRole(document.body, 'status', { name: 'Notifications' });
    expect(toasts.textContent).toBe('<img src=x onerror=y>');
    expect(toasts.querySelector('img')).toBeNull();
    expect(simulator.notifications()).toEqual(['<img src=x onerror=y>']);
  });
});
