import { PEERS } from '../../training/peers';

describe('PEERS', () => {
  it.each(PEERS)('$name reads what word lists are made for', ({ polarityOf }) => {
    expect(polarityOf('I love this, it is wonderful')).toBe('positive');
    expect(polarityOf('this is terrible and I hate it')).toBe('negative');
    expect(polarityOf('the form has two pages')).toBe('neutral');
    expect(polarityOf('')).toBe('neutral');
  });
});
