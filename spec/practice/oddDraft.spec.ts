import { readDraft } from '../../src/coach/readDraft';
import { findOddity, withoutEchoes } from '../../src/practice/oddDraft';

const CUSTOMER = [
  'My crib has not come for the third time. When does it really arrive, and who calls me?',
];
const oddity = (reply: string) => findOddity(readDraft(reply), CUSTOMER);

describe('findOddity', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['asdf jkl qwertz uiop yxcv', 'no-words'],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.', 'no-words'],
    [CUSTOMER[0], 'echoed'],
  ])('sees in %j that it is %s', (reply, kind) => {
    expect(oddity(reply ?? '')).toBe(kind);
  });

  it.each([
    'Thursday.',
    'Refund approved.',
    'Crib arrives Thursday, driver calls beforehand.',
    'When did you order it?',
  ])('lets pass what somebody may well write: %j', (reply) => {
    expect(oddity(reply)).toBeNull();
  });
});

describe('withoutEchoes', () => {
  it('blanks out the customer’s own sentences and leaves the rest at its place', () => {
    const reply = 'When does it really arrive, and who calls me? On Thursday.';
    const rest = withoutEchoes(readDraft(reply), CUSTOMER);
    expect(rest).toHaveLength(reply.length);
    expect(rest.trim()).toBe('On Thursday.');
  });
});
