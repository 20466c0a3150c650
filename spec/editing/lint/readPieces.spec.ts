import fc from 'fast-check';
import { readPieces } from '../../../src/editing/lint/readPieces';

const kinds = (template: string): string[] =>
  readPieces(template).map(({ kind, start, end }) => `${kind} ${template.slice(start, end)}`);

describe('readPieces', () => {
  it('tells words, outputs and tags apart', () => {
    expect(kinds('Hi {{ a | default: "x" }}{%- if b -%}!{% endif %}')).toEqual([
      'words Hi ',
      'output {{ a | default: "x" }}',
      'tag {%- if b -%}',
      'words !',
      'tag {% endif %}',
    ]);
    const [, output, tag] = readPieces('Hi {{- a.b | upcase -}}{%- if b -%}');
    expect(output).toMatchObject({ inside: 'a.b | upcase', tag: '' });
    expect(tag).toMatchObject({ inside: 'if b', tag: 'if' });
  });

  it('does not close an output at braces between quotation marks', () => {
    expect(kinds('{{ a | append: "}}" }} b')).toEqual([
      'output {{ a | append: "}}" }}',
      'words  b',
    ]);
  });

  it('ends what is not closed with its line', () => {
    expect(kinds('Hi {{ a.b\nand {% if\nmore')).toEqual([
      'words Hi ',
      'output {{ a.b',
      'words \nand ',
      'tag {% if',
      'words \nmore',
    ]);
    expect(kinds("Hi {{ a | default: '")).toEqual(['words Hi ', "output {{ a | default: '"]);
  });

  it('takes what raw shows for words, and hides comments', () => {
    expect(kinds('{% raw %}{{ a }}{% endraw %}b{% comment %}{{ c }}{% endcomment %}')).toEqual([
      'tag {% raw %}',
      'words {{ a }}',
      'tag {% endraw %}',
      'words b',
      'tag {% comment %}',
      'hidden {{ c }}',
      'tag {% endcomment %}',
    ]);
  });

  it('covers any template with pieces that touch', () => {
    const bit = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      'raw',
      ' ',
      '\n',
      'a',
      "'",
      '"',
      'comment',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
        (template) => {
          const pieces = readPieces(template);
          expect(pieces.map(({ start, end }) => template.slice(start, end)).join('')).toBe(
            template,
          );
          expect(pieces.every(({ start, end }) => start < end)).toBe(true);
        },
      ),
    );
  });
});
