import { asText, type EventLog, type LogLine } from '../host/EventLog';
import { asJson, inWords } from '../host/inWords';
import { button, element, select } from './element';

const FILTERS = [
  ['all', 'All'],
  ['app', 'From the app'],
  ['host', 'From the host'],
  ['warning', 'Refused'],
] as const;

const MAX_SHOWN = 500;
const MAX_DETAIL_CHARS = 20_000;

/** The wire as the agent's neighbor would read it: a line a message, the message itself behind it. */
export class EventLogView {
  readonly element: HTMLElement;
  readonly #log: EventLog;
  readonly #lines = element('ol');
  readonly #scroller = element(
    'div',
    { class: 'log-lines', role: 'log', 'aria-label': 'Wire', tabindex: 0 },
    [this.#lines],
  );
  #filter = 'all';

  constructor(log: EventLog) {
    this.#log = log;
    this.element = element('section', { class: 'log', 'aria-label': 'Event log' }, [
      element('header', {}, [
        element('strong', {}, ['Wire']),
        select('Show', FILTERS, 'all', (value) => {
          this.#filter = value;
          this.#showAll();
        }).field,
        button('Clear', () => log.clear()),
      ]),
      this.#scroller,
    ]);
    log.onLine((line) => (line ? this.#add(line) : this.#showAll()));
    this.#showAll();
  }

  #showAll(): void {
    this.#lines.replaceChildren();
    for (const line of this.#log.lines.slice(-MAX_SHOWN)) this.#add(line);
  }

  #add(line: LogLine): void {
    if (this.#filter !== 'all' && line.speaker !== this.#filter) return;
    const text = element('span', {}, [
      element('span', { class: 'log-about' }, [line.about === '' ? 'workspace' : line.about]),
      asText(line),
    ]);
    const isBare = line.detail === null;
    const content = isBare
      ? text
      : element('details', {}, [element('summary', {}, [text])], {
          toggle: (event) => showDetail(event.currentTarget, line.detail),
        });
    this.#lines.append(element('li', { class: `log-${line.speaker}` }, [content]));
    while (this.#lines.childElementCount > MAX_SHOWN) this.#lines.firstElementChild?.remove();
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }
}

/** Written out when it is opened, since most never are. */
function showDetail(target: EventTarget | null, detail: unknown): void {
  if (!(target instanceof HTMLElement) || target.querySelector('pre')) return;
  const text = typeof detail === 'string' ? detail : (asJson(detail, 2) ?? inWords(detail));
  target.append(element('pre', {}, [text.slice(0, MAX_DETAIL_CHARS)]));
}
