import { findQuestions } from '../../src/coach/findQuestions';
import { readDraft } from '../../src/coach/readDraft';

function formsIn(text: string): string[] {
  return findQuestions(readDraft(text)).map(({ form }) => form);
}

describe('findQuestions', () => {
  it.each([
    ['When does it arrive?', ['when']],
    ['How much is the plan?', ['how-much']],
    ['Where is my parcel?', ['where']],
    ['How do I export? Do I need a seat?', ['how', 'yes-no']],
    ['Why was I charged?', ['why']],
    ['Could you send me the invoice?', ['request']],
    ['Please let me know when it ships.', ['when']],
  ])('reads the form of “%s”', (text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    'Are you kidding me?',
    'Really?',
    'What kind of company is this?',
    'How hard can it be?',
    'It works.',
  ])('takes no venting for a question: “%s”', (text) => {
    expect(formsIn(text)).toEqual([]);
  });
});
