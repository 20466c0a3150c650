import { detectAll as detectAtOnce } from 'tinyld/light';
import { detectAll, withLetters } from '../../src/sidebar/lateLetters';

const GERMAN = 'Guten Tag, meine Waschmaschine läuft seit gestern nicht mehr.';

describe('withLetters', () => {
  it('begins again once the statistics are there, and finds what tinyld finds', async () => {
    let begun = 0;
    const work = () => {
      begun += 1;
      return detectAll(GERMAN);
    };
    expect(await withLetters(work)).toEqual(detectAtOnce(GERMAN));
    expect(begun).toBe(2);
    expect(await withLetters(work)).toEqual(detectAtOnce(GERMAN));
    expect(begun).toBe(3);
  });

  it('waits for work that is a promise, too', async () => {
    expect(await withLetters(async () => Promise.resolve(detectAll(GERMAN)))).toEqual(
      detectAtOnce(GERMAN),
    );
  });

  it('lets every other error through', async () => {
    const error = new Error('no');
    await expect(withLetters(() => Promise.reject(error))).rejects.toBe(error);
  });
});
