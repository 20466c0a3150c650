import { TIP_KINDS } from '../../src/coach/Review';
import { STATES } from '../../src/emotion/Reading';
import { judgeExercise } from '../../src/practice/judgeExercise';
import { builtInLessons, lessonFor, lessonForState } from '../../src/practice/lessons';

const each = builtInLessons.map((lesson) => [lesson.key, lesson] as const);

describe('builtInLessons', () => {
  it('are a dozen and more, each with a key of its own', () => {
    expect(builtInLessons.length).toBeGreaterThanOrEqual(12);
    expect(new Set(builtInLessons.map(({ key }) => key)).size).toBe(builtInLessons.length);
  });

  it.each(each)('%s is read in a minute', (_, { text }) => {
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(150);
  });

  it.each(each)('%s has an exercise that its model passes', (_, { exercise }) => {
    const judgment = judgeExercise(exercise, exercise.model);
    expect(judgment).toMatchObject({
      kind: 'judged',
      passed: true,
      tips: [],
      missing: [],
      fitsTheMessage: true,
    });
  });

  it.each(each)('%s has an exercise that stock phrases fail', (_, { exercise }) => {
    const judgment = judgeExercise(
      exercise,
      'I understand your frustration. I apologize for any inconvenience.',
    );
    expect(judgment).toMatchObject({ kind: 'judged', passed: false, fitsTheMessage: false });
  });

  it.each(each)(
    '%s has a reply before that would fail, and one after that says something else',
    (_, { exercise, before, after }) => {
      expect(judgeExercise(exercise, before)).not.toMatchObject({ passed: true });
      expect(before).not.toBe(after);
    },
  );
});

describe('lessonFor', () => {
  it.each(TIP_KINDS)('has a lesson on the tip %s', (tip) => {
    expect(lessonFor(tip)?.tips).toContain(tip);
  });

  it.each(STATES)('has a lesson on customers who are %s', (state) => {
    expect(lessonForState(state)?.states).toContain(state);
  });
});
