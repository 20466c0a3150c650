import { prepareOthers, runsOfEntry } from '../../../src/editing/lint/OthersIndex';
import { anEntry } from './anExample';

describe('prepareOthers', () => {
  const one = anEntry({ key: 'one', title: ' Take it  over', template: 'I will see to it now.' });
  const two = anEntry({
    key: 'two',
    language: 'de',
    title: 'Take it over',
    template: 'I will see to it now.',
  });
  const index = prepareOthers([one, two]);

  it('finds titles however they are spaced and capitalized, in the one language', () => {
    expect(index.withTitle('TAKE IT OVER ', 'en')).toEqual([one]);
    expect(index.withTitle('Own it', 'en')).toEqual([]);
  });

  it('counts the runs of words that entries of the language share', () => {
    const shared = index.sharing(runsOfEntry(anEntry('I will see to them.')), 'en');
    expect([...shared]).toEqual([[one, 2]]);
  });

  it('is made once for a list', () => {
    const list = [one];
    expect(prepareOthers(list)).toBe(prepareOthers(list));
  });
});

describe('runsOfEntry', () => {
  it('leaves out the greeting, and lets no run go across a placeholder', () => {
    const entry = anEntry('Hi there friend,\n\nI will see {{ fact.date }} to it now.');
    expect([...runsOfEntry(entry)]).toEqual(['i will see', 'to it now']);
  });
});
