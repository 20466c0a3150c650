/** What went over the wire, and what the simulator has to say about it, in order. */

/** `warning` is a refusal or something odd: it also goes to the console. */
export type Speaker = 'app' | 'host' | 'note' | 'warning';

export type LogLine = {
  /** Counts from 1. */
  number: number;
  speaker: Speaker;
  /** Which instance of the app: its place, such as `wedding-cake` or `nav_bar`; `''` for the workspace itself. */
  about: string;
  text: string;
  /** The message itself, where there is one. */
  detail: unknown;
};

const MAX_LINES = 5000;

export class EventLog {
  readonly #listeners = new Set<(line: LogLine | null) => void>();
  #lines: LogLine[] = [];
  #count = 0;

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  add(speaker: Speaker, about: string, text: string, detail: unknown = null): void {
    const line = { number: ++this.#count, speaker, about, text, detail };
    this.#lines.push(line);
    if (this.#lines.length > MAX_LINES) this.#lines.shift();
    if (speaker === 'warning') console.warn(`[simulator] ${about}: ${text}`);
    for (const listener of this.#listeners) listener(line);
  }

  clear(): void {
    this.#lines = [];
    for (const listener of this.#listeners) listener(null);
  }

  /**
   * @param listener hears each new line, and `null` when the log was cleared
   * @returns a function that ends it
   */
  onLine(listener: (line: LogLine | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The log as readable lines: `app → get ticket.id, ticket.subject (#3)`, `host → ticket.conversation.changed`.
   *
   * @param about only what concerns one instance
   */
  transcript(about?: string): string[] {
    return this.#lines.filter((line) => about === undefined || line.about === about).map(asText);
  }
}

export function asText(line: Pick<LogLine, 'speaker' | 'text'>): string {
  const isWire = line.speaker === 'app' || line.speaker === 'host';
  return isWire ? `${line.speaker} → ${line.text}` : `${line.speaker}: ${line.text}`;
}
