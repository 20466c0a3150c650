import fc from 'fast-check';
import { readJob, readJobResults } from '../../src/zendesk/zaf/readJob';

describe('readJob', () => {
  it.each([
    ['queued', 'under way'],
    ['working', 'under way'],
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['killed', 'failed'],
    ['aborted', 'failed'],
    ['', 'failed'],
  ])('knows a job that is %j', (status, state) => {
    expect(readJob({ job_status: { id: 'V3-1', status } })).toMatchObject({
      id: 'V3-1',
      state,
      progress: 0,
      results: [],
    });
  });

  it('survives whatever Zendesk says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (odd, results) => {
        expect(readJob(odd)).toBeNull();
        expect(readJob({ job_status: { id: odd, status: odd } })?.id ?? null).toBe(
          typeof odd === 'string' ? odd : null,
        );
        const told = readJobResults(
          [...results, ...results.map((one, index) => ({ index, error: one, errors: one }))],
          ['a', 'b'],
        );
        expect(told.every(({ externalId }) => externalId === 'a' || externalId === 'b')).toBe(true);
        expect(told.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
