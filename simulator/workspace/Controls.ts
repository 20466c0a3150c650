import { ACCOUNT_KINDS, accountKinds } from '../account/accountKinds';
import {
  EVERYTHING,
  FORBIDDEN,
  HANDSHAKE,
  NO_OUTAGE,
  SILENCE,
  type OutageSettings,
} from '../faults/shorthand';
import { AGENTS } from '../host/Settings';
import type { Ticket, TicketStatus } from '../tickets/Ticket';
import { button, element, select } from './element';
import { EventLogView } from './EventLogView';
import { icon } from './icon';
import type { Page } from './Page';
import type { Simulator } from './Simulator';

const STATUSES: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const CHANNELS: readonly (readonly [Ticket['channel'], string])[] = [
  ['email', 'Email'],
  ['web', 'Web form'],
  ['native_messaging', 'Messaging'],
];
const LOCALES = ['en-US', 'en-GB', 'de', 'es', 'fr', 'pt-BR', 'ja', 'ar', 'he'];
const DELAYS = [
  ['0', 'Answers at once'],
  ['3000', 'Answers after 3 s'],
  ['7000', 'Answers after 7 s'],
] as const;
const RECORDS = '/api/v2/custom_objects/attune_entry/records';
const FAILURES: readonly (readonly [string, string])[] = [
  ['ticket.conversation', 'ticket.conversation'],
  ['ticket.requester', 'ticket.requester'],
  ['ticket.subject', 'ticket.subject'],
  ['ticket.status', 'ticket.status'],
  ['ticket.editor.insert', 'ticket.editor.insert'],
  ['comment.text', 'comment.text'],
  ['currentUser', 'currentUser'],
  ['/api/v2/users/me.json', '/api/v2/users/me.json'],
  ['/api/v2/macros/active.json', '/api/v2/macros/active.json'],
  [RECORDS, `${RECORDS}: reading and creating`],
  [EVERYTHING, 'everything fails'],
  [FORBIDDEN, 'the agent may not see tickets'],
  [SILENCE, 'calls are never answered'],
  [HANDSHAKE, 'the handshake is never answered'],
];

const OUTAGES: readonly (readonly [string, Partial<OutageSettings>])[] = [
  ['Writes go well', {}],
  ['Writes fail', { failWritesAfter: 0 }],
  ['Writes fail after one', { failWritesAfter: 1 }],
  ['Writes fail after three', { failWritesAfter: 3 }],
  ['Connection lost at the next write', { loseConnectionAt: 1 }],
  ['Connection lost at the third write', { loseConnectionAt: 3 }],
];

const NO_ONE = '–';

/** The simulator's own bar, apart from the workspace: what the world around the agent does. */
export class Controls {
  readonly element: HTMLElement;
  readonly #page: Page;
  readonly #simulator: Simulator;
  readonly #body: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #status;
  readonly #channel;
  readonly #requester;

  constructor(page: Page, simulator: Simulator, isOpen: boolean) {
    this.#page = page;
    this.#simulator = simulator;
    const { settings, tickets } = page.workspace;
    this.#status = select('Status', pairs(STATUSES), 'open', (value) => {
      const status = STATUSES.find((known) => known === value);
      if (status) this.#onTicket(() => simulator.setStatus(status));
    });
    this.#channel = select('Channel', CHANNELS, 'email', (value) => {
      const channel = CHANNELS.find(([known]) => known === value)?.[0];
      if (channel) this.#onTicket(() => simulator.setChannel(channel));
    });
    const names = tickets.flatMap((ticket) => ticket.data.requester?.name ?? []);
    this.#requester = select('Requester', pairs([NO_ONE, ...new Set(names)]), NO_ONE, (value) =>
      this.#onTicket(() => simulator.setRequester(value === NO_ONE ? null : value)),
    );
    this.#toggle = button('Simulator', () => this.#open(this.#body.hidden !== false), {
      class: 'controls-toggle',
      icon: icon('chevron'),
    });
    this.#body = element('div', { class: 'controls-body' }, [
      element('div', { class: 'controls-groups' }, [
        this.#writing(),
        group('Ticket', [this.#status.field, this.#requester.field, this.#channel.field]),
        group('Agent', [
          select(
            'Who',
            AGENTS.map(({ id, name }) => [String(id), name] as const),
            String(settings.agentId),
            (id) => simulator.setAgent(Number(id)),
          ).field,
          select('Role', pairs(['agent', 'admin']), settings.role, (value) =>
            simulator.setRole(value === 'admin' ? 'admin' : 'agent'),
          ).field,
          select('Color scheme', pairs(['light', 'dark']), settings.scheme, (value) =>
            simulator.setScheme(value === 'dark' ? 'dark' : 'light'),
          ).field,
          select(
            'Locale',
            pairs([...new Set([...LOCALES, settings.locale])]),
            settings.locale,
            (value) => simulator.setLocale(value),
          ).field,
        ]),
        this.#account(),
        this.#trouble(),
      ]),
      new EventLogView(page.workspace.log).element,
    ]);
    this.element = element('section', { class: 'controls', 'aria-label': 'Simulator' }, [
      element('header', { class: 'controls-head' }, [
        this.#toggle,
        element('span', { class: 'quiet' }, [
          'Invented tickets, nothing leaves this machine. Write as the customer, slow the host down, read the wire.',
        ]),
      ]),
      this.#body,
    ]);
    this.#open(isOpen);
    for (const ticket of tickets) ticket.onChange(() => this.#show());
    this.#page.onMove(() => this.#show());
  }

  #open(isOpen: boolean): void {
    this.#body.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
  }

  /** Shows what is so on the ticket in view. */
  #show(): void {
    const slug = this.#page.currentSlug;
    const data = slug === null ? null : (this.#page.workspace.ticketOf(slug)?.data ?? null);
    for (const one of [this.#status, this.#channel, this.#requester]) one.input.disabled = !data;
    if (!data) return;
    this.#status.input.value = data.status;
    this.#channel.input.value = data.channel;
    this.#requester.input.value = data.requester?.name ?? NO_ONE;
  }

  #onTicket(act: () => void): void {
    if (this.#page.currentSlug !== null) act();
  }

  #writing(): HTMLElement {
    const words = element('textarea', {
      rows: 3,
      'aria-label': 'Message from the customer',
      placeholder: 'Write as the customer…',
    });
    const send = button('Send as the customer', () => {
      const text = words.value.trim();
      if (text === '') return;
      this.#onTicket(() => this.#simulator.writeAsCustomer(text));
      words.value = '';
    });
    return group('Customer', [words, send]);
  }

  /** Another account is another page: all that is open stands on it. */
  #account(): HTMLElement {
    const { kind, store } = this.#page.account;
    const kinds = ACCOUNT_KINDS.map((one) => [one, `${one}: ${accountKinds[one].shows}`] as const);
    const signedIn = element('input', { type: 'checkbox' }, [], {
      change: () => this.#simulator.setSignedIn(signedIn.checked),
    });
    const { isSignedIn, failWritesAfter, loseConnectionAt } = this.#page.workspace.settings;
    signedIn.checked = isSignedIn;
    const asked = { failWritesAfter, loseConnectionAt };
    const present =
      OUTAGES.find(([, outage]) => isSame({ ...NO_OUTAGE, ...outage }, asked)) ??
      (['As the address says', asked] as const);
    const outages = OUTAGES.includes(present) ? OUTAGES : [...OUTAGES, present];
    return group('Account', [
      select('Account', kinds, kind, (chosen) => {
        const query = new URLSearchParams(window.location.search);
        query.set('account', chosen);
        query.delete('store');
        window.location.search = query.toString();
      }).field,
      select('Writes', pairs(outages.map(([name]) => name)), present[0], (name) =>
        this.#simulator.setOutage(outages.find(([known]) => known === name)?.[1] ?? {}),
      ).field,
      element('label', { class: 'check' }, [signedIn, 'Signed in']),
      button('Forget what was written', () => void this.#simulator.resetAccount()),
      element('span', { class: 'quiet' }, [`Kept as "${store}" while the simulator runs.`]),
    ]);
  }

  #trouble(): HTMLElement {
    const { settings } = this.#page.workspace;
    const failing = new Set(settings.failing);
    const boxes = FAILURES.map(([path, label]) => {
      const box = element('input', { type: 'checkbox' }, [], {
        change: () => {
          if (box.checked) failing.add(path);
          else failing.delete(path);
          this.#simulator.setFailing(Array.from(failing));
        },
      });
      box.checked = failing.has(path);
      return element('label', { class: 'check' }, [box, label]);
    });
    const delays = DELAYS.some(([ms]) => Number(ms) === settings.slowMs)
      ? DELAYS
      : [...DELAYS, [String(settings.slowMs), `Answers after ${settings.slowMs} ms`] as const];
    return group('Host', [
      select('Speed', delays, String(settings.slowMs), (ms) => this.#simulator.setSlow(Number(ms)))
        .field,
      element('details', {}, [element('summary', {}, ['Failing calls']), ...boxes]),
      button('Reload the app', () => this.#simulator.reloadApps()),
    ]);
  }
}

function isSame(a: OutageSettings, b: OutageSettings): boolean {
  return a.failWritesAfter === b.failWritesAfter && a.loseConnectionAt === b.loseConnectionAt;
}

function group(name: string, children: HTMLElement[]): HTMLElement {
  return element('fieldset', {}, [element('legend', {}, [name]), ...children]);
}

function pairs(values: readonly string[]): [string, string][] {
  return values.map((value) => [value, value]);
}
