import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateHardCases } from '../../training/evaluateHardCases';
import { reportOf, writeReport } from '../../training/writeReport';
import { shippedModel } from '../emotion/shippedModel';

const hard = {
  readBy: 'artefact 123',
  ...evaluateHardCases(
    [{ id: '1', trap: 'short', text: 'Thank you so much!', state: 'happy', alternatives: [] }],
    shippedModel,
  ),
};

describe('reportOf', () => {
  it('shows the figures and who read', () => {
    const report = reportOf({ gold: null, leftOut: null, goEmotions: null, hard });
    expect(report).toContain('## Hard cases: 1 traps');
    expect(report).toContain('artefact 123');
    expect(report).toMatch(/\| short \| 1 \| 1\.000 \| 1\.000 \| 100\.0 % \|/);
  });

  it('sets the recipe beside BERT, most labels first', () => {
    const measured = [
      { labels: 4, macroF1: 0.7, paperBertBase: 0.69 },
      { labels: 28, macroF1: 0.49, paperBertBase: 0.46 },
    ];
    const goEmotions = { command: 'tsx it', data: 'https://a.test', split: 'as said', measured };
    const report = reportOf({ gold: null, leftOut: null, hard: null, goEmotions });
    expect(report).toContain(
      '| 28 | 0.490 | 0.460 | 0.500 | no |\n| 4 | 0.700 | 0.690 | 0.690 | yes |',
    );
  });

  it('says what was not measured', () => {
    expect(reportOf({ gold: null, leftOut: null, goEmotions: null, hard })).toContain(
      '## Gold dev\n\nNot measured.',
    );
  });
});

describe('writeReport', () => {
  it('takes the figures of an earlier run along, and passes over a shape it does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-'));
    writeFileSync(join(folder, 'hard-cases.json'), JSON.stringify(hard));
    writeFileSync(join(folder, 'gold-dev.json'), '{"texts":602}');
    writeReport(folder);
    const report = readFileSync(join(folder, 'REPORT.md'), 'utf8');
    expect(report).toContain('artefact 123');
    expect(report).toContain('## Gold dev\n\nNot measured.');
  });
});
