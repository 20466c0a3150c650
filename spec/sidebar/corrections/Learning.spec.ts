import { OFFSET_RANGE } from '../../../src/emotion/recalibrate';
import type { KeptRecalibration } from '../../../src/insights/corrections/keptRecalibration';
import { Learning, type LearningRecords } from '../../../src/sidebar/corrections/Learning';
import type { SavedTicket } from '../../../src/sidebar/corrections/SavedTicket';

const same = (value: number) => ({
  angry: value,
  frustrated: value,
  disappointed: value,
  worried: value,
  confused: value,
  sad: value,
  happy: value,
  neutral: value,
});
const learned: KeptRecalibration = {
  model: '0.3.0',
  recalibration: { scales: same(1), offsets: same(OFFSET_RANGE[1]) },
  from: 50,
  on: true,
};
const saved: SavedTicket = {
  ticketId: 7,
  conversation: { messages: [] },
  tags: [],
  corrected: 'sad',
  shown: null,
  usedFor: [],
};

/** Records that are known when the spec says so. */
function open() {
  let known: KeptRecalibration | null = null;
  let listener = () => {};
  let settle = () => {};
  const kept: SavedTicket[] = [];
  const records: LearningRecords = {
    current: () => known,
    subscribe: (heard) => {
      listener = heard;
      return () => {};
    },
    load: () => new Promise((resolve) => (settle = resolve)),
    keep: (one) => {
      kept.push(one);
      return Promise.resolve();
    },
  };
  const tell = (value: KeptRecalibration | null) => {
    known = value;
    listener();
  };
  return { records, kept, tell, settle: () => settle() };
}

let warn: jest.SpyInstance;
beforeEach(() => {
  jest.useFakeTimers();
  warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('Learning', () => {
  it('shows what was learned as soon as it is known, and each change of it', async () => {
    const { records, tell, settle } = open();
    const learning = new Learning(Promise.resolve(records));
    expect(learning.current()).toBeNull();
    await jest.advanceTimersByTimeAsync(0);
    const seen: (number | undefined)[] = [];
    learning.subscribe(() => seen.push(learning.current()?.from));
    tell(learned);
    settle();
    await learning.ready;
    tell({ ...learned, from: 60 });
    expect(seen).toEqual([50, 60]);
  });

  it('keeps nobody waiting for longer than a moment', async () => {
    const { records } = open();
    let isReady = false;
    void new Learning(Promise.resolve(records)).ready.then(() => (isReady = true));
    await jest.advanceTimersByTimeAsync(299);
    expect(isReady).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isReady).toBe(true);
  });

  it('keeps what was said of a ticket once, and nothing where nothing was said', async () => {
    const { records, kept } = open();
    const learning = new Learning(Promise.resolve(records));
    learning.keep({ ...saved, corrected: null });
    learning.keep(saved);
    learning.keep({ ...saved, corrected: 'happy' });
    learning.keep({ ...saved, ticketId: 8 });
    await jest.advanceTimersByTimeAsync(0);
    expect(kept.map(({ ticketId, corrected }) => [ticketId, corrected])).toEqual([
      [7, 'sad'],
      [8, 'sad'],
    ]);
  });

  it('goes without where its code does not load, and says so in the log', async () => {
    const learning = new Learning(Promise.reject(new Error('no chunk')));
    await learning.ready;
    learning.keep(saved);
    await jest.advanceTimersByTimeAsync(0);
    expect(learning.current()).toBeNull();
    expect(warn).toHaveBeenCalledWith('Attune: what was learned did not load.', expect.anything());
  });
});
