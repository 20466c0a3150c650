import type { LiveTicket } from '../host/LiveTicket';
import { submitTicket } from '../host/submitTicket';
import type { Workspace } from '../host/Workspace';
import { AppPanel } from './AppPanel';
import type { AppFrame } from './AppFrame';
import { button, element } from './element';
import { PANEL_WIDTHS_PX } from './readOptions';
import { ReplyBox } from './ReplyBox';
import { channelName, showConversation } from './showConversation';

/** One open ticket: its properties, its conversation, the reply editor, and the app beside them. */
export class TicketPane {
  readonly element: HTMLElement;
  readonly ticket: LiveTicket;
  readonly panel: AppPanel;
  readonly #head = element('header', { class: 'ticket-head' });
  readonly #properties = element('aside', {
    class: 'properties',
    'aria-label': 'Ticket properties',
  });
  readonly #conversation = element('div', {
    class: 'conversation',
    role: 'log',
    'aria-label': 'Conversation',
    tabindex: 0,
  });
  readonly #replyBox: ReplyBox;
  readonly #stop: () => void;
  #shownEntries: unknown = null;

  constructor(options: {
    workspace: Workspace;
    ticket: LiveTicket;
    frame: AppFrame;
    logoUrl: string;
    onPanelWidth: (px: number) => void;
  }) {
    const { workspace, ticket, frame, onPanelWidth } = options;
    this.ticket = ticket;
    this.panel = new AppPanel(frame, workspace.app.name, options.logoUrl);
    this.#replyBox = new ReplyBox(ticket, (status) => submitTicket(workspace, ticket, status));
    this.element = element('div', { class: 'ticket', 'data-ticket': ticket.slug }, [
      this.#properties,
      element('main', { class: 'ticket-main' }, [
        this.#head,
        this.#conversation,
        this.#replyBox.element,
      ]),
      element('aside', { class: 'apps', 'aria-label': 'Apps' }, [
        dragHandle(onPanelWidth),
        element('header', { class: 'apps-head' }, [
          element('span', {}, ['Apps']),
          element(
            'div',
            { class: 'widths', role: 'group', 'aria-label': 'Width of the app panel' },
            PANEL_WIDTHS_PX.map((px) => button(String(px), () => onPanelWidth(px))),
          ),
        ]),
        this.panel.element,
      ]),
    ]);
    this.#stop = ticket.onChange(() => this.#show());
    this.#show();
  }

  setVisible(isVisible: boolean): void {
    this.element.hidden = !isVisible;
    this.panel.frame.host.setActive(isVisible);
    if (isVisible) this.#scrollToEnd();
  }

  close(): void {
    this.#stop();
    this.panel.frame.close();
    // The ticket keeps its editor, and the editor would keep all that it stands in.
    this.ticket.editor.element.remove();
    this.element.remove();
  }

  #show(): void {
    const { data } = this.ticket;
    this.#head.replaceChildren(
      element('h1', { dir: 'auto' }, [data.subject === '' ? '(no subject)' : data.subject]),
      element('p', {}, [
        element('span', { class: `status status-${data.status}` }, [data.status]),
        `Ticket #${data.id} · ${channelName(data.channel)}`,
      ]),
    );
    this.#properties.replaceChildren(
      property('Brand', data.brand.name),
      property('Requester', data.requester?.name ?? '–', data.requester?.email ?? null),
      property('Assignee', data.assignee ? `Support/${data.assignee.name}` : 'Support'),
      property('Organization', data.organization?.name ?? '–'),
      property('Type', data.type ?? '–'),
      property('Priority', data.priority ?? '–'),
      element('dl', {}, [
        element('dt', {}, ['Tags']),
        element(
          'dd',
          { class: 'tags' },
          data.tags.map((tag) => element('span', { class: 'tag' }, [tag])),
        ),
      ]),
      ...data.customFields.map((field) => property(field.name, String(field.value ?? '–'))),
    );
    if (this.#shownEntries !== data.entries) {
      this.#shownEntries = data.entries;
      this.#conversation.replaceChildren(showConversation(data));
      this.#scrollToEnd();
    }
    this.#replyBox.show();
  }

  #scrollToEnd(): void {
    this.#conversation.scrollTop = this.#conversation.scrollHeight;
  }
}

function property(name: string, value: string, more: string | null = null): HTMLElement {
  return element('dl', {}, [
    element('dt', {}, [name]),
    element('dd', { dir: 'auto' }, [value]),
    more === null ? null : element('dd', { class: 'more' }, [more]),
  ]);
}

/** The edge of the panel: drag it, or use the arrow keys. */
function dragHandle(onWidth: (px: number) => void): HTMLElement {
  const handle = element('div', {
    class: 'drag-handle',
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': 'Resize the app panel',
    'aria-valuenow': 320,
    'aria-valuemin': 320,
    'aria-valuemax': 800,
    tabindex: 0,
  });
  const widthAt = (clientX: number): number => document.documentElement.clientWidth - clientX;
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    document.body.classList.add('is-dragging');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) onWidth(widthAt(event.clientX));
  });
  handle.addEventListener('pointerup', () => document.body.classList.remove('is-dragging'));
  handle.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) onWidth(widthAt(handle.getBoundingClientRect().left) + step);
  });
  return handle;
}
