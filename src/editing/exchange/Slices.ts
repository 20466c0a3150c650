import type { Pace } from './Pace';

/** Characters after which the page gets its turn: some ten milliseconds of work. */
const SLICE_CHARS = 20_000;

/** What a row costs besides its characters. */
const ROW_CHARS = 100;

/** Cuts long work into slices. */
export class Slices {
  private spent = 0;

  constructor(
    private readonly pace: Pace,
    private readonly total: number,
  ) {}

  /**
   * Counts a piece of work, and lets the page have its turn where a slice is full.
   * @param done how much of `total` is done.
   * @returns whether to go on.
   */
  async spend(chars: number, done: number): Promise<boolean> {
    this.spent += chars + ROW_CHARS;
    if (this.spent >= SLICE_CHARS) {
      this.spent = 0;
      this.pace.onProgress?.(done, this.total);
      await this.pace.pause?.();
    }
    return this.pace.signal?.aborted !== true;
  }
}
