import { evaluateNames, readMarkedNames } from '../../evaluation/evaluateNames';

const marked = (name: string, accept: (string | null)[], id = 'x') => ({
  id,
  requester: { name, email: null, locale: 'en-US' },
  language: 'en',
  accept,
  note: '',
});

describe('evaluateNames', () => {
  it('tells a wrong name from none where one was sure', () => {
    const figures = evaluateNames([
      marked('Jane Doe', ['Jane'], 'right'),
      marked('Jane Doe', ['John'], 'wrong'),
      marked('Acme Ltd', ['Acme'], 'timid'),
      marked('Acme Ltd', [null, 'Acme'], 'neutral'),
    ]);
    expect(figures).toEqual({
      cases: 4,
      right: 0.5,
      wrongAndUsed: 0.25,
      timid: 0.25,
      faults: { wrong: 'Jane', timid: null },
    });
  });
});

describe('The marked names', () => {
  it('are never greeted wrongly, and nearly all rightly', () => {
    const { cases, right, wrongAndUsed } = evaluateNames(readMarkedNames());
    expect(cases).toBeGreaterThanOrEqual(200);
    expect(wrongAndUsed).toBe(0);
    expect(right).toBeGreaterThanOrEqual(0.95);
  });
});
