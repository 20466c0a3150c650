/** A value that changes by itself, for `useSyncExternalStore`. Knows no React. */
export class Watchable<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly current = (): T => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected show(value: T): void {
    this.value = value;
    for (const listener of this.listeners) listener();
  }
}
