import fc from 'fast-check';
import { decodeBase64, encodeBase64 } from '../../src/emotion/base64';

describe('encodeBase64', () => {
  it('writes what the standard says', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});

describe('decodeBase64', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'ab=c', '!!!!', 'abcd '])('refuses %j', (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});
