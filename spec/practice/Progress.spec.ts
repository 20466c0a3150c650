import fc from 'fast-check';
import { NO_PROGRESS, readProgress, withLesson, withSession } from '../../src/practice/Progress';
import { aScenario, aSession } from './aScenario';

const CRIB = aScenario();
const resolved = aSession(
  CRIB,
  CRIB.stages.map(({ model }) => model),
);
const lost = aSession(CRIB, Array<string>(5).fill('Please calm down. You should have asked.'));

describe('Progress', () => {
  it('keeps the best ending and counts the plays', () => {
    const after = [lost, resolved, lost].reduce(withSession, NO_PROGRESS);
    expect(after.scenarios).toEqual({ [CRIB.key]: { best: 'resolved', plays: 3 } });
  });

  it('waits until a session has ended', () => {
    expect(withSession(NO_PROGRESS, aSession(CRIB, ['Hello.']))).toBe(NO_PROGRESS);
  });

  it('keeps a lesson once', () => {
    const once = withLesson(NO_PROGRESS, 'anger');
    expect(once.lessons).toEqual(['anger']);
    expect(withLesson(once, 'anger')).toBe(once);
  });

  it('reads back what was kept', () => {
    const progress = withLesson(withSession(NO_PROGRESS, lost), 'grief');
    expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
  });

  it.each([[null], ['{}'], [{ version: 2, scenarios: {}, lessons: [] }], [[]]])(
    'takes %j for none',
    (value) => {
      expect(readProgress(value)).toEqual(NO_PROGRESS);
    },
  );

  it('keeps what is sound of a broken value', () => {
    const value = {
      version: 1,
      scenarios: {
        good: { best: 'calmed', plays: 1, more: 1 },
        bad: { best: 'won', plays: 1 },
        'Not A Key': { best: 'calmed', plays: 1 },
      },
      lessons: ['anger', 7, 'anger'],
    };
    expect(readProgress(value)).toEqual({
      version: 1,
      scenarios: { good: { best: 'calmed', plays: 1 } },
      lessons: ['anger'],
    });
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readProgress({ version: 1, scenarios: value, lessons: value }).version).toBe(1);
        expect(readProgress(value).version).toBe(1);
      }),
    );
  });
});
