import fc from 'fast-check';
import { replaceText } from '../../../../src/admin/editor/template/replaceText';

describe('replaceText', () => {
  it('is nothing where nothing has changed', () => {
    expect(replaceText('same', 'same')).toBeNull();
  });

  it('touches no more than what differs', () => {
    expect(replaceText('I am sorry.', 'I am very sorry.')).toEqual({
      from: 5,
      to: 5,
      insert: 'very ',
    });
    expect(replaceText('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
  });

  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = replaceText(before, after);
        const made =
          change === null
            ? before
            : before.slice(0, change.from) + change.insert + before.slice(change.to);
        expect(made).toBe(after);
      }),
    );
  });
});
