import {
  measureLengths,
  measureSpeed,
  median,
  percentile,
  tickOf,
} from '../../benchmarks/measureSpeed';

/** A clock that stands still but for what the readers make of it, and for a tick a look. */
const clockOf = (tick: number) => {
  let time = 0;
  return {
    now: () => (time += tick),
    pass: (milliseconds: number) => (time += milliseconds),
  };
};

describe('percentile', () => {
  it('is the value below which that share lies', () => {
    const values = Array.from({ length: 100 }, (_, at) => 99 - at);
    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(median([])).toBe(0);
  });
});

describe('tickOf', () => {
  it('finds how coarse a clock is', () => {
    let looks = 0;
    expect(tickOf(() => Math.floor(looks++ / 7) * 0.125)).toBe(0.125);
  });
});

describe('measureSpeed', () => {
  it('tells microseconds a text, for each reader', () => {
    const clock = clockOf(0.0001);
    const speed = measureSpeed(
      [
        { name: 'slow', read: () => clock.pass(2) },
        { name: 'fast', read: () => clock.pass(0.5) },
      ],
      ['one', 'two'],
      { rounds: 3, samples: 4, now: clock.now },
    );
    expect(speed['slow']?.p50).toBeCloseTo(2000, 0);
    expect(speed['fast']?.p95).toBeCloseTo(500, 0);
  });

  it('reads often enough in succession for a coarse clock', () => {
    let time = 0;
    const speed = measureSpeed([{ name: 'quick', read: () => (time += 0.013) }], ['text'], {
      rounds: 3,
      samples: 4,
      // Ticks of 0.1 ms, and a little time for the look itself.
      now: () => Math.floor((time += 0.0001) * 10) / 10,
    });
    expect(speed['quick']?.p50).toBeGreaterThan(12);
    expect(speed['quick']?.p50).toBeLessThan(14.5);
  });

  it('tells a slow text in the p95', () => {
    const clock = clockOf(0.0001);
    const read = (text: string) => clock.pass(text === 'long' ? 9 : 1);
    const speed = measureSpeed(
      [{ name: 'reader', read }],
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'long'],
      { rounds: 1, samples: 3, now: clock.now },
    );
    expect(speed['reader']?.p50).toBeCloseTo(1000, 0);
    expect(speed['reader']?.p95).toBeCloseTo(9000, 0);
  });
});

describe('measureLengths', () => {
  it('tells milliseconds by length', () => {
    const clock = clockOf(0);
    const found = measureLengths(
      [{ name: 'linear', read: (text) => clock.pass(text.length / 100) }],
      (chars) => 'x'.repeat(chars),
      [100, 400],
      clock.now,
    );
    expect(found['linear']?.[100]).toBeCloseTo(1);
    expect(found['linear']?.[400]).toBeCloseTo(4);
  });
});
