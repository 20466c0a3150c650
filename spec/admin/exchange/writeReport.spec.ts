import { writeReport } from '../../../src/admin/exchange/writeReport';
import type { ImportPlan } from '../../../src/editing/exchange/ImportPlan';
import { aContent } from '../../support/aContent';

/** Says the key itself and what it was given. */
const say = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`;

const plan: ImportPlan = {
  kind: 'plan',
  counts: { create: 1, update: 0, same: 0, refused: 1 },
  lines: [
    {
      line: 2,
      key: '',
      title: '=HYPERLINK("http://evil.example")',
      action: 'refused',
      problems: [
        { code: 'missing', field: 'language' },
        { code: 'unknown-word', field: 'states', word: 'furios' },
      ],
    },
    { line: 3, key: 'good', title: 'Good', action: 'create', content: aContent('good'), notes: [] },
  ],
};

describe('writeReport', () => {
  it('has a line for each problem, and for what Zendesk refused', () => {
    const refused = [
      {
        content: aContent('good'),
        why: { kind: 'failed', reason: 'invalid', detail: 'No, thanks' } as const,
      },
    ];
    const lines = writeReport(plan, refused, say).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('exchange.problem.missing');
    expect(lines[2]).toContain('exchange.problem.unknown-word');
    expect(lines[3]).toMatch(/^3,good,good,,.*No, thanks/u);
  });

  it('begins as a spreadsheet program wants UTF-8, and holds no formula', () => {
    const report = writeReport(plan, [], say);
    expect(report.startsWith('\uFEFF')).toBe(true);
    expect(report).not.toMatch(/(?:^|,)"?=/mu);
  });
});
