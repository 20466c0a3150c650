import { createIntl } from 'react-intl';
import { sayRecordProblem } from '../../../src/admin/library/sayRecordProblem';
import { sayWhy } from '../../../src/admin/library/sayOutcome';
import type { RecordProblem } from '../../../src/library/records/readRecord';
import { FILL_PROBLEMS } from '../../../src/templates/Filled';
import { adminWords } from '../../../src/words/adminWords';
import type { AdminSay } from '../../../src/words/Say';

const { messages } = adminWords.english;
const intl = createIntl({ locale: 'en', messages, onError: fail });
const say: AdminSay = (key, values) => intl.formatMessage({ id: key }, values);

function fail(error: unknown): never {
  throw error;
}

describe('sayRecordProblem', () => {
  it('has words of its own for each thing that can be wrong with a template', () => {
    const said = FILL_PROBLEMS.map((code) =>
      sayRecordProblem({ code, name: 'x', line: 2, column: 7, detail: '' }, say),
    );
    expect(said[0]).toBe('Line 2, column 7: the Liquid cannot be read.');
    expect(said.every((sentence) => sentence.startsWith('Line 2, column 7: '))).toBe(true);
    const plain = FILL_PROBLEMS.filter((_, at) => said[at]?.includes('cannot be filled in'));
    // Neither can be found out without a ticket.
    expect(plain).toEqual(['emptyPlaceholder', 'noClock']);
  });

  it('names the field, also where a part of it is wrong', () => {
    const problem: RecordProblem = { code: 'field', field: 'states.0', detail: 'Invalid type' };
    expect(sayRecordProblem(problem, say)).toBe('“states” names no state that Attune knows.');
  });

  it('tells a later layout from none', () => {
    const problem = { code: 'layout', field: 'schema_version' } as const;
    expect(sayRecordProblem({ ...problem, detail: '99' }, say)).toMatch(/later version.*99/u);
    expect(sayRecordProblem({ ...problem, detail: '' }, say)).toMatch(/does not say/u);
  });

  it('keeps what a stranger wrote a text', () => {
    const problem = { code: 'unreadable', field: '{x}<b>', detail: '' } as const;
    expect(sayRecordProblem(problem, say)).toContain('“{x}<b>”');
  });
});

describe('sayWhy', () => {
  it('tells a change by somebody else from a deletion', () => {
    expect(sayWhy({ kind: 'conflict', theirs: null }, say)).toMatch(/deleted/u);
  });

  it('hands on what Zendesk says of a value', () => {
    const why = { kind: 'failed', reason: 'invalid', detail: 'Name: is too long' } as const;
    expect(sayWhy(why, say)).toBe('Zendesk refused it: Name: is too long');
  });
});
