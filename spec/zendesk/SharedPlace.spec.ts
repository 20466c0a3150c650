/** @jest-environment jsdom */
import { openSharedPlace } from '../../src/zendesk/SharedPlace';

/** The browser's channels, as far as they are used. */
class Channel {
  static all: Channel[] = [];
  private hear: ((event: { data: unknown }) => void) | null = null;

  constructor(readonly name: string) {
    Channel.all.push(this);
  }

  postMessage(data: unknown): void {
    for (const other of Channel.all) {
      if (other !== this && other.name === this.name) other.hear?.({ data });
    }
  }

  addEventListener(_kind: string, hear: (event: { data: unknown }) => void): void {
    this.hear = hear;
  }

  removeEventListener(): void {
    this.hear = null;
  }
}

function grant(name: 'BroadcastChannel' | 'indexedDB', value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function grantLocks(request: (name: string, task: () => unknown) => unknown): void {
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

beforeEach(() => {
  Channel.all = [];
  grant('BroadcastChannel', Channel);
  grant('indexedDB', undefined);
  Reflect.deleteProperty(navigator, 'locks');
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => jest.restoreAllMocks());

/** A task that ends when it is told to, and notes when it runs. */
function aTask(notes: string[], name: string) {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const task = async () => {
    notes.push(`${name} begins`);
    await gate;
    notes.push(`${name} ends`);
    return name;
  };
  return { task, finish: () => finish() };
}

describe('openSharedPlace', () => {
  it('passes words on between pages of the same name', () => {
    const [one, other, stranger] = ['a/x', 'a/x', 'b/x'].map(openSharedPlace);
    const heard: unknown[] = [];
    one?.onTold((message) => heard.push(['one', message]));
    const stop = other?.onTold((message) => heard.push(['other', message]));
    stranger?.onTold((message) => heard.push(['stranger', message]));
    one?.tell('hello');
    stop?.();
    one?.tell('still there?');
    expect(heard).toEqual([['other', 'hello']]);
  });

  it.each([
    ['there are none', undefined],
    [
      'they are refused',
      class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    ],
  ])('works without channels where %s', (_name, channel) => {
    grant('BroadcastChannel', channel);
    const place = openSharedPlace('a/x');
    const stop = place.onTold(() => {});
    expect(() => {
      place.tell('hello');
      stop();
    }).not.toThrow();
  });

  it.each([
    ['there is none', undefined],
    [
      'it is refused',
      {
        open: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
    ],
  ])('keeps nothing without storage where %s', async (_name, storage) => {
    grant('indexedDB', storage);
    const place = openSharedPlace('a/x');
    await place.update(() => 'kept');
    expect(await place.read()).toBeUndefined();
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('does not wait for storage that never answers', async () => {
    grant('indexedDB', { open: () => ({}) });
    jest.useFakeTimers();
    try {
      const place = openSharedPlace('a/x');
      const reading = place.read();
      await jest.advanceTimersByTimeAsync(3000);
      expect(await reading).toBeUndefined();
      // Nor a second time.
      expect(await place.read()).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes turns by the browser’s locks', async () => {
    const asked: string[] = [];
    grantLocks((name, task) => {
      asked.push(name);
      return task();
    });
    expect(await openSharedPlace('a/x').takeTurn(() => Promise.resolve(7))).toBe(7);
    expect(asked).toEqual(['attune.records.1/a/x']);
  });

  it.each([
    ['there are none', null],
    ['they are refused', () => Promise.reject(new DOMException('refused', 'SecurityError'))],
  ])('takes its own turns without locks where %s', async (_name, request) => {
    if (request !== null) grantLocks(request);
    const place = openSharedPlace('a/x');
    const notes: string[] = [];
    const [one, other] = [aTask(notes, 'one'), aTask(notes, 'other')];
    const turns = [place.takeTurn(one.task), place.takeTurn(other.task)];
    other.finish();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(notes).toEqual(['one begins']);
    one.finish();
    expect(await Promise.all(turns)).toEqual(['one', 'other']);
    expect(notes).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  });

  it('does nothing twice, and passes a failure of the task on', async () => {
    grantLocks((_name, task) => task());
    const task = jest.fn(() => Promise.reject(new Error('the task failed')));
    await expect(openSharedPlace('a/x').takeTurn(task)).rejects.toThrow('the task failed');
    expect(task).toHaveBeenCalledTimes(1);
  });
});
