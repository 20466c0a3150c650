import type { ImportPlan } from '../../editing/exchange/ImportPlan';
import { MAX_FILE_BYTES } from '../../editing/exchange/limits';
import type { FileRows, ImportRow, UnreadableFile } from '../../editing/exchange/ImportRow';
import type { Pace } from '../../editing/exchange/Pace';
import { planImport, plannedContents } from '../../editing/exchange/planImport';
import { readFile } from '../../editing/exchange/readFile';
import { logTrouble } from '../../logTrouble';
import { pause } from '../../ui/pause';
import { Watchable } from '../../Watchable';
import type { LibraryDesk } from '../library/LibraryDesk';
import { Adding } from './Adding';
import {
  dropUnfinished,
  keepUnfinished,
  loadUnfinished,
  type UnfinishedImport,
} from './unfinishedImport';

/** What the admin has chosen, as far as it can be read. */
export type ImportFile = {
  name: string;
  rows: readonly ImportRow[];
  /** What is worth knowing of the file as a whole; `null` where an import is gone on with. */
  about: Pick<FileRows, 'format' | 'encoding' | 'ignored'> | null;
};

/** `gone`: the browser cannot read the file (any more). */
export type FileTrouble = UnreadableFile | { kind: 'gone' };

type ImportView =
  | { kind: 'choose'; trouble: FileTrouble | null; unfinished: UnfinishedImport | null }
  | { kind: 'reading' | 'checking'; name: string; done: number; total: number }
  | { kind: 'plan'; file: ImportFile; plan: ImportPlan }
  /** `keptForLater`: it can be gone on with after a reload. */
  | { kind: 'adding'; file: ImportFile; plan: ImportPlan; keptForLater: boolean };

type Now = () => number;

const MEGABYTE = 1024 * 1024;

/** The way of a file into the library: read, compared, written; each step can be stopped. Knows no React. */
export class Importing extends Watchable<ImportView> {
  readonly adding: Adding;
  private abort = new AbortController();

  constructor(
    private readonly desk: LibraryDesk,
    private readonly now: Now = Date.now,
  ) {
    super({ kind: 'choose', trouble: null, unfinished: null });
    this.adding = new Adding(desk);
  }

  /** Looks whether there is an import to go on with. */
  async start(): Promise<void> {
    const { userId } = this;
    if (userId === null) return;
    const unfinished = await loadUnfinished(userId, this.now());
    const view = this.current();
    if (view.kind === 'choose') this.show({ ...view, unfinished });
  }

  async open(file: File): Promise<void> {
    const { name, size } = file;
    const pace = this.begin('reading', name);
    if (size > MAX_FILE_BYTES) {
      const values = { megabytes: Math.ceil(size / MEGABYTE), max: MAX_FILE_BYTES / MEGABYTE };
      return this.back({ kind: 'unreadable', code: 'too-big', values });
    }
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      logTrouble('a file could not be read.', error);
      return this.back({ kind: 'gone' });
    }
    const read = await readFile(bytes, name, pace);
    if (read.kind === 'canceled') return this.back(null);
    if (read.kind === 'unreadable') return this.back(read);
    const { rows, format, encoding, ignored } = read;
    return this.plan({ name, rows, about: { format, encoding, ignored } });
  }

  /** Goes on with an import of before: what is written already is found the same. */
  async resume({ name, rows }: UnfinishedImport): Promise<void> {
    this.show({ kind: 'checking', name, done: 0, total: 0 });
    await this.desk.refresh();
    return this.plan({ name, rows, about: null });
  }

  async discard(): Promise<void> {
    if (this.userId !== null) await dropUnfinished(this.userId);
    this.show({ kind: 'choose', trouble: null, unfinished: null });
  }

  /** Back to the choice of a file. */
  again(): void {
    this.abort.abort();
    this.back(null);
    void this.start();
  }

  /** @param newAsDrafts whether entries that are new become drafts whatever the file says. */
  async apply(newAsDrafts: boolean): Promise<void> {
    const view = this.current();
    if (view.kind !== 'plan') return;
    const { file, plan } = view;
    const isNew = new Set(
      plan.lines.flatMap((line) => (line.action === 'create' ? [line.key] : [])),
    );
    const contents = plannedContents(plan).map((content) =>
      newAsDrafts && isNew.has(content.entry.key)
        ? { ...content, status: 'draft' as const }
        : content,
    );
    const keptForLater = await this.keep(file, plan, newAsDrafts ? isNew : new Set());
    this.show({ kind: 'adding', file, plan, keptForLater });
    await this.adding.add(contents);
    await this.settle();
  }

  async continue(): Promise<void> {
    await this.adding.continue();
    await this.settle();
  }

  /** Stops what is under way. */
  cancel(): void {
    this.abort.abort();
    this.adding.cancel();
  }

  /** `null` until Zendesk has said who sits here. */
  private get userId(): string | null {
    return this.desk.current().userId;
  }

  private begin(kind: 'reading' | 'checking', name: string): Pace {
    this.abort = new AbortController();
    this.show({ kind, name, done: 0, total: 0 });
    const { signal } = this.abort;
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) this.show({ kind, name, done, total });
    };
    return { pause, onProgress, signal };
  }

  private async plan(file: ImportFile): Promise<void> {
    const pace = this.begin('checking', file.name);
    const plan = await planImport(file.rows, this.desk.current().entries, pace);
    if (plan.kind === 'canceled') return this.back(null);
    this.show({ kind: 'plan', file, plan });
  }

  private back(trouble: FileTrouble | null): void {
    this.show({ kind: 'choose', trouble, unfinished: null });
  }

  private async keep(
    { name, rows }: ImportFile,
    { lines }: ImportPlan,
    drafts: ReadonlySet<string>,
  ): Promise<boolean> {
    if (this.userId === null) return false;
    // A line of the plan is a row of the file.
    const planned = rows.flatMap((row, index) => {
      const line = lines[index];
      if (line?.action !== 'create' && line?.action !== 'update') return [];
      return [drafts.has(line.key) ? { ...row, given: { ...row.given, status: 'draft' } } : row];
    });
    return keepUnfinished(this.userId, { name, at: this.now(), rows: planned });
  }

  /** What is finished need not be gone on with. */
  private async settle(): Promise<void> {
    if (this.adding.current().kind === 'finished' && this.userId !== null) {
      await dropUnfinished(this.userId);
    }
  }
}
