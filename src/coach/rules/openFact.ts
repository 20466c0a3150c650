import type { Draft } from '../Draft';
import type { Found, Rule } from '../Rule';

/** What stands for a fact that is still to come; every repetition is bounded. */
const PLACEHOLDER =
  /\{\{[^{}\n]{0,120}(?:\}\}|$)|\{%[^{}\n]{0,120}(?:%\}|$)|\[[^[\]\n]{1,60}\]|<(?!\/|(?:a|abbr|b|big|blockquote|body|br|center|code|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|label|li|link|meta|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|tt|u|ul|video)\b)[a-z][a-z0-9 ,'_-]{1,40}>|\b(?:TBC|TBD|TBA|XX{2,10}|Xx{2,10}|xx{2,10})\b(?![-–/]?[\p{L}\d])|\bxx\/xx(?:\/xx(?:xx)?)?\b|\bXX\.XX\.(?:20)?X{2,4}\b|[$€£]X{1,5}\b|[$€£]\s?_{2,20}|_{3,40}|\?{3,20}|#{3,20}|\blorem ipsum\b/gu;

/** "[sic]", "[1]", "[link](https://…)" and the like are no gaps. */
const NO_GAP =
  /^\[(?:sic|\d{1,3}|…|\.\.\.|x|X| |ok|OK|edited|translated|image|screenshot|attachment|attached|photo|link removed|redacted)\]$/u;

/** Facts and placeholders that are still open. */
export const openFact: Rule = {
  kind: 'open-fact',
  weight: 1,
  source:
    'DESIGN.md: an open fact needs a yes and then stands out; a placeholder sent tells the customer it was a form',
  fires: [
    'It arrives on [date].',
    'Hi {{ticket.requester.first_name}}, it is on its way.',
    'Your refund of $XX is on its way.',
    'The delivery date is TBC.',
    'Dear <insert name>, it is on its way.',
    'Hi {{ name, it is on its way.',
  ],
  silent: [
    'Order XXX-12 is on its way, size XXL.',
    'See note [1] below, and [the guide](https://example.com/guide).',
    'Your card ending in XXXX-1234 was refunded.',
    'Choose the button "[Send]" at the top.',
  ],
  find: (draft) =>
    [...findGaps(draft)].slice(0, 20).map(({ start, end }) => ({
      rule: 'open-fact',
      values: { words: draft.text.slice(start, Math.min(end, start + 60)) },
      start,
      end,
    })),
};

/** The placeholders in what the agent wrote, in order. */
export function* findGaps({ said }: Draft): Generator<Pick<Found, 'start' | 'end'>> {
  // Code between backticks shows others what to type; a link may hold anything.
  const text = said.replace(/`[^`\n]{1,300}`|https?:\/\/\S{1,400}/gu, (code) =>
    ' '.repeat(code.length),
  );
  for (const match of text.matchAll(PLACEHOLDER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NO_GAP.test(match[0])) continue;
    if (match[0].startsWith('[') && /^(?:\(|:\/\/|")/u.test(text.slice(end, end + 3))) continue;
    // A masked number: "XXXX XXXX 1234", "****XXXX-1234"; a product or order number: "AB-XXX".
    if (/^x+$/iu.test(match[0]) && /^[\s-]{0,2}(?:\d|x{2,})/iu.test(text.slice(end, end + 6)))
      continue;
    if (
      /^x+$/iu.test(match[0]) &&
      /[\p{L}\d*-]-?$|x{2,}[\s-]$/iu.test(text.slice(Math.max(0, start - 4), start))
    )
      continue;
    if (match[0].startsWith('?') && start > 0) continue;
    yield { start, end };
  }
}
