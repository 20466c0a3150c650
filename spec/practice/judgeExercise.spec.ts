import fc from 'fast-check';
import { judgeExercise } from '../../src/practice/judgeExercise';
import { builtInLessons } from '../../src/practice/lessons';
import type { Exercise } from '../../src/practice/Lesson';

const EXERCISE: Exercise = {
  prompt: 'Answer.',
  customer: {
    name: 'Ana',
    state: 'angry',
    intensity: 2,
    said: 'My lamp arrived broken for the second time!',
  },
  channel: 'email',
  facts: ['A new lamp comes on Friday.'],
  absent: ['blame', 'shouting'],
  present: ['apology-with-action'],
  touches: [['lamp'], ['friday']],
  model: 'I am sorry that the lamp broke again. I have sent a new one today; it comes on Friday.',
};

describe('judgeExercise', () => {
  it('passes an answer with what is wanted and without what is not', () => {
    expect(judgeExercise(EXERCISE, EXERCISE.model)).toMatchObject({ kind: 'judged', passed: true });
  });

  it('names what came up, what is missing, and what does not fit', () => {
    const judgment = judgeExercise(
      EXERCISE,
      'You should have unpacked it with more care!! It is very fragile.',
    );
    expect(judgment).toMatchObject({
      passed: false,
      missing: ['apology-with-action'],
      fitsTheMessage: false,
    });
    expect(judgment.kind === 'judged' ? judgment.tips.map(({ kind }) => kind) : []).toEqual([
      'blame',
      'shouting',
    ]);
  });

  it('does not mind other tips', () => {
    expect(
      judgeExercise(EXERCISE, `${EXERCISE.model} Unfortunately the shade is white only.`),
    ).toMatchObject({ passed: true });
  });

  it.each([
    ['', 'empty'],
    ['asdf jkl qwertz uiop yxcv', 'no-words'],
    ['My lamp arrived broken for the second time!', 'echoed'],
    ['Das tut mir sehr leid, ich schicke Ihnen heute noch eine neue Lampe.', 'language'],
  ])('judges nothing in %j', (text, why) => {
    expect(judgeExercise(EXERCISE, text)).toEqual({ kind: 'silent', why });
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...builtInLessons),
        fc.string({ unit: 'binary', maxLength: 300 }),
        ({ exercise }, text) => {
          expect(['silent', 'judged']).toContain(judgeExercise(exercise, text).kind);
        },
      ),
      { numRuns: 60 },
    );
  });
});
