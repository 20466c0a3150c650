/** An answer that is asked for when somebody wants it, once; and again where it was a failure. */
export class AskedOnce<T extends { kind: string }> {
  private answer: Promise<T> | null = null;

  constructor(private readonly ask: () => Promise<T>) {}

  get(): Promise<T> {
    this.answer ??= this.ask().then((answer) => {
      if (answer.kind === 'failed') this.answer = null;
      return answer;
    });
    return this.answer;
  }
}
