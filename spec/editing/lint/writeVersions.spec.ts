import fc from 'fast-check';
import { readPieces } from '../../../src/editing/lint/readPieces';
import { spanInTemplate, writeVersions } from '../../../src/editing/lint/writeVersions';

const facts = [
  { key: 'date', kind: 'date' as const, label: 'by when', example: 'tomorrow by noon' },
];
const write = (template: string) => writeVersions(template, readPieces(template), facts);
const texts = (template: string): string[] => write(template).map(({ text }) => text);

describe('writeVersions', () => {
  it('fills in examples of facts, names, and something for the rest', () => {
    expect(
      texts('Hi {{ ticket.requester.first_name }}, by {{ fact.date | upcase }}: {{ x }}'),
    ).toEqual(['Hi Maria, by tomorrow by noon: this']);
  });

  it('goes through each branch of a condition', () => {
    expect(texts('A{% if x %}b{% elsif y %}c{% else %}d{% endif %}')).toEqual(['Ab', 'Ac', 'Ad']);
    expect(texts('A{% if x %}b{% endif %}')).toEqual(['Ab', 'A']);
    expect(texts('A{% case x %} {% when 1 %}b{% when 2 %}c{% endcase %}')).toEqual(['Ab', 'Ac']);
    expect(texts('A{% if x %}b{% if y %}c{% endif %}')).toEqual(['Abc', 'A']);
  });

  it('takes branches that stand open without end for what they are', () => {
    expect(texts('{% endif %}{% else %}a{% endif %}')).toEqual(['a']);
    expect(texts('')).toEqual(['']);
  });
});

describe('spanInTemplate', () => {
  const template = 'By {{ fact.date }}, or not.';
  const [version] = write(template);
  if (version === undefined) throw new Error('there is no version');
  const spanOf = (words: string): unknown => {
    const start = version.text.indexOf(words);
    const span = spanInTemplate(version, start, start + words.length);
    return span && [template.slice(span.start, span.end), span.isOwn];
  };

  it('finds the template’s own words at their places', () => {
    expect(spanOf('or not')).toEqual(['or not', true]);
    expect(spanOf('By')).toEqual(['By', true]);
  });

  it('takes a placeholder whole where words reach into it, and then they are not to be replaced', () => {
    expect(spanOf('By tomorrow')).toEqual(['By {{ fact.date }}', false]);
    expect(spanOf('noon, or')).toEqual(['{{ fact.date }}, or', false]);
  });

  it('finds nothing in what is filled in', () => {
    expect(spanOf('tomorrow by')).toBeNull();
  });

  it('finds a place between words', () => {
    const place = spanInTemplate(version, version.text.length, version.text.length);
    expect(place).toEqual({ start: template.length, end: template.length, isOwn: true });
    expect(spanInTemplate(version, 0, 0)).toEqual({ start: 0, end: 0, isOwn: true });
  });

  it('finds in any template, for any stretch of the template’s own words, the same words', () => {
    const bit = fc.constantFrom(
      'a ',
      'b',
      '{{ fact.date }}',
      '{% if x %}',
      '{% else %}',
      '{% endif %}',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 20 }).map((bits) => bits.join('')),
        fc.nat(),
        fc.nat(),
        (any, from, length) => {
          for (const one of write(any)) {
            const start = Math.min(from % 40, one.text.length);
            const end = Math.min(start + (length % 10), one.text.length);
            const span = spanInTemplate(one, start, end);
            if (span === null || !span.isOwn || start === end) continue;
            expect(any.slice(span.start, span.end)).toBe(one.text.slice(start, end));
          }
        },
      ),
    );
  });
});
