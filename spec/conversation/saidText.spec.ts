import fc from 'fast-check';
import { findSegments } from '../../src/conversation/findSegments';
import { saidText } from '../../src/conversation/saidText';

const said = (text: string): string => saidText(text, findSegments(text));

describe('saidText', () => {
  it('blanks what was not said and keeps its lines', () => {
    const text = 'It broke.\n> Hello\n> Bob\nAgain.';
    expect(said(text)).toBe('It broke.\n       \n     \nAgain.');
  });

  it('keeps the length and the places of what was said', () => {
    const line = fc.oneof(
      fc.constantFrom('> x', '-- ', '[ERROR] 😀', '```', 'Regards,'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const segments = findSegments(text);
        const words = saidText(text, segments);
        expect(words).toHaveLength(text.length);
        for (const { kind, start, end } of segments) {
          const part = words.slice(start, end);
          expect(part).toBe(
            kind === 'said'
              ? text.slice(start, end)
              : text.slice(start, end).replace(/[^\r\n]/g, ' '),
          );
        }
      }),
    );
  });
});
