import { resultsPage, type Results } from '../../benchmarks/writeResults';

const RESULTS: Results = {
  machine: '2 × a processor',
  node: {
    version: '20',
    timings: {
      unpack: { first: 20, later: 5 },
      firstReading: 12.345,
      speed: {
        200: { Attune: { p50: 50, p95: 75 }, 'vader-sentiment': { p50: 150, p95: 150 } },
      },
      lengths: { Attune: { 12500: 1.234, 100000: 25.5 } },
    },
  },
  chromium: null,
  model: { raw: 400_000, gzip: 173_000 },
  code: { Attune: { raw: 95_000, gzip: 45_000 } },
  memory: { 'Attune, the unpacked model': 776_000 },
};

describe('resultsPage', () => {
  const page = resultsPage(RESULTS);

  it('compares each reader with the yardstick', () => {
    expect(page).toContain('| Attune | 50 | 75 | 3.0 × | 2.0 × |');
    expect(page).toContain('| vader-sentiment | 150 | 150 | 1.0 × | 1.0 × |');
  });

  it('tells long texts, size and memory', () => {
    expect(page).toContain('| Attune | 1.23 | 26 |');
    expect(page).toContain('| Attune, the model | 400 kB | 173 kB |');
    expect(page).toContain('| Attune, the unpacked model | 776 kB |');
  });

  it('says what was not measured', () => {
    expect(page).toContain('## In Chromium\n\nNot measured.');
  });
});
