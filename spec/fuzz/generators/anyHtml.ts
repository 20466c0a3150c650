import fc from 'fast-check';
import { anyText, AWKWARD } from './awkwardText';

const NAMES =
  'div p br b i a span blockquote ul ol li table tr td pre code h1 img hr style script title template svg math noscript textarea form select font o:p constructor custom-element iframe'.split(
    ' ',
  );

const ATTRIBUTES = [
  ...[
    '',
    ' class="gmail_quote"',
    ' class="gmail_signature"',
    ' id="divRplyFwdMsg"',
    ' style="display:none"',
  ],
  ...[
    ' hidden',
    ' alt="😀"',
    ' href="javascript:alert(1)"',
    ' href="https://a.example"',
    ' onclick=alert(1)',
  ],
  ...[
    ' class=constructor',
    ' __proto__="x"',
    ' style="font-weight:bold"',
    ' a="',
    " a='>",
    ' a=b=c',
    ' /',
  ],
];

const tag = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('open', 'close', 'upper'),
  )
  .map(([name, attributes, how]) => {
    if (how === 'close') return `</${name}>`;
    return how === 'upper' ? `<${name.toUpperCase()}${attributes}>` : `<${name}${attributes}>`;
  });

/** Tags in any order, words between them: what mail programs, pastes and attackers make of HTML. */
export const anyHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: tag },
      { weight: 4, arbitrary: anyText(3) },
      { weight: 1, arbitrary: fc.constantFrom(...AWKWARD.markup) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tag, fc.integer({ min: 2, max: 700 }))
          .map(([one, times]) => one.repeat(times)),
      },
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
