import type { CommentType, LiveTicket } from '../host/LiveTicket';
import type { TicketStatus } from '../tickets/Ticket';
import { button, element, select } from './element';
import { icon, type IconName } from './icon';
import { channelName } from './showConversation';

/** The commands that the toolbar offers. `execCommand` is old and everywhere, which is all that a simulator needs. */
const TOOLS: readonly [command: string, label: string, icon: IconName][] = [
  ['bold', 'Bold', 'bold'],
  ['italic', 'Italic', 'italic'],
  ['insertUnorderedList', 'Bulleted list', 'bullets'],
  ['insertOrderedList', 'Numbered list', 'numbers'],
];

const SUBMIT_CHOICES: readonly (readonly [TicketStatus, string])[] = [
  ['open', 'Open'],
  ['pending', 'Pending'],
  ['solved', 'Solved'],
];

/** The reply editor with what stands around it: public or internal, the toolbar, Submit. */
export class ReplyBox {
  readonly element: HTMLElement;
  readonly #ticket: LiveTicket;
  readonly #types: Record<CommentType, HTMLButtonElement>;
  readonly #to: HTMLElement;
  readonly #tools: HTMLElement;
  readonly #submit: HTMLButtonElement;
  readonly #status: HTMLSelectElement;

  constructor(ticket: LiveTicket, onSubmit: (status: TicketStatus) => Promise<unknown>) {
    this.#ticket = ticket;
    this.#types = {
      publicReply: button('Public reply', () => ticket.setCommentType('publicReply')),
      internalNote: button('Internal note', () => ticket.setCommentType('internalNote')),
    };
    this.#to = element('span', { class: 'reply-to', dir: 'auto' });
    this.#tools = element(
      'div',
      { class: 'tools', role: 'group', 'aria-label': 'Formatting' },
      TOOLS.map(asTool),
    );
    this.#submit = button('Submit', () => void this.#send(onSubmit), { class: 'primary' });
    const status = select('Submit as', SUBMIT_CHOICES, 'open', () => this.show());
    this.#status = status.input;
    this.element = element('section', { class: 'reply', 'aria-label': 'Reply editor' }, [
      element('header', { class: 'reply-head' }, [
        element('div', { class: 'switch', role: 'group', 'aria-label': 'Kind of reply' }, [
          this.#types.publicReply,
          this.#types.internalNote,
        ]),
        this.#to,
      ]),
      ticket.editor.element,
      element('footer', { class: 'reply-foot' }, [
        this.#tools,
        element('div', { class: 'submit' }, [status.field, this.#submit]),
      ]),
    ]);
    this.show();
  }

  /** Brings the box in line with the ticket. */
  show(): void {
    const { data, commentType, editor } = this.#ticket;
    const isNote = commentType === 'internalNote';
    const isClosed = data.status === 'closed';
    for (const [type, one] of Object.entries(this.#types)) {
      one.setAttribute('aria-pressed', String(type === commentType));
      one.disabled = isClosed;
    }
    this.element.classList.toggle('is-note', isNote);
    this.element.classList.toggle('is-closed', isClosed);
    this.#tools.hidden = !editor.isRich;
    this.#to.textContent = isClosed
      ? 'This ticket is closed.'
      : isNote
        ? 'Seen by agents only'
        : `${channelName(data.channel)} to ${data.requester?.name ?? 'nobody: there is no requester'}`;
    editor.element.dataset['placeholder'] = isClosed
      ? 'Closed tickets take no more replies.'
      : isNote
        ? 'Write a note'
        : 'Write a reply';
    this.#status.disabled = isClosed;
    this.#submit.disabled = isClosed || this.#ticket.isSubmitting;
    this.#submit.textContent = `Submit as ${this.#status.selectedOptions[0]?.text ?? 'Open'}`;
  }

  async #send(onSubmit: (status: TicketStatus) => Promise<unknown>): Promise<void> {
    const status = SUBMIT_CHOICES.find(([value]) => value === this.#status.value)?.[0] ?? 'open';
    const sending = onSubmit(status);
    this.show();
    await sending;
    this.show();
  }
}

function asTool([command, label, name]: (typeof TOOLS)[number]): HTMLButtonElement {
  const tool = button(label, () => document.execCommand(command), {
    class: 'icon-button',
    icon: icon(name),
    isIconOnly: true,
  });
  // The selection in the editor is to survive the click.
  tool.addEventListener('mousedown', (event) => event.preventDefault());
  return tool;
}
