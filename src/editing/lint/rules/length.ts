import type { ChannelKind } from '../../../library/Entry';
import type { FindingCode } from '../Finding';
import type { Example, LintRule } from '../LintRule';
import { spanInTemplate } from '../writeVersions';

/**
 * Words of a reply, its facts as their examples say. The longest built-in e-mail has 100 of them and the longest
 * message 45.
 *
 * - E-mail of 50 to 125 words is answered most (Boomerang 2016, 40 million e-mails:
 *   https://blog.boomerangapp.com/2016/02/7-tips-for-getting-more-responses-to-your-emails-with-data/); steps and
 *   figures take their room, so the lint speaks up at 150.
 * - What fills a telephone's screen in a chat is not read: some 60 words.
 */
const MOST_WORDS: Record<ChannelKind, number> = { email: 150, messaging: 60 };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** Scripts without spaces: so many signs are about a word. */
const SIGNS_A_WORD = 2;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function tooLong(
  code: FindingCode,
  channel: ChannelKind,
  fires: readonly Example[],
  silent: readonly Example[],
): LintRule {
  return {
    code,
    severity: 'hint',
    languages: 'any',
    source:
      'Nielsen Norman Group (2008), "How Little Do Users Read?"; for the figures see MOST_WORDS',
    fires,
    silent,
    find: ({ entry: { channels }, template, versions }) => {
      // Without channels an entry is offered everywhere, and what is too long for e-mail is too long for both.
      if (!(channels.length === 0 ? channel === 'email' : channels.includes(channel))) return [];
      const most = MOST_WORDS[channel];
      for (const version of versions) {
        let count = 0;
        let from: number | null = null;
        for (const match of version.text.matchAll(WORD)) {
          count += weightOf(match[0]);
          if (count > most) from ??= match.index;
        }
        if (from === null) continue;
        const span = spanInTemplate(version, from, version.text.length);
        if (span === null) continue;
        // From where on it is too much, to the end of that line: the rest need not be underlined.
        const line = template.indexOf('\n', span.start);
        const end = line === -1 ? span.end : Math.min(line, span.end);
        return [{ start: span.start, end, values: { count: Math.round(count), most } }];
      }
      return [];
    },
  };
}

const STORY = 'It is a long story and I will tell it all. ';

export const tooLongEmail = tooLong(
  'too-long-email',
  'email',
  [{ channels: ['email'], template: STORY.repeat(16) }, STORY.repeat(16)],
  [{ channels: ['email'], template: STORY.repeat(12) }],
);

export const tooLongMessaging = tooLong(
  'too-long-messaging',
  'messaging',
  [
    { channels: ['messaging'], template: STORY.repeat(7) },
    {
      channels: ['messaging'],
      language: 'ja',
      template: '確認のうえご連絡いたします。'.repeat(12),
    },
  ],
  [
    { channels: ['messaging'], template: STORY.repeat(4) },
    { channels: ['email'], template: STORY.repeat(7) },
  ],
);

/** Words of a paragraph; the longest of the built-in entries has some 65. */
const MOST_IN_A_PARAGRAPH = 90;

/** A wall of words. */
export const longParagraph: LintRule = {
  code: 'long-paragraph',
  severity: 'hint',
  languages: 'any',
  source:
    'Nielsen Norman Group (1997), "How Users Read on the Web": people scan, and paragraphs of one idea are what they scan for',
  fires: [STORY.repeat(10)],
  silent: [`${STORY.repeat(6)}\n\n${STORY.repeat(6)}`],
  find: ({ literal, template }) =>
    [...literal.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: start }) => {
      const count = countWords(line);
      const end = start + line.length;
      if (count <= MOST_IN_A_PARAGRAPH) return [];
      return [
        {
          start,
          end,
          values: { count: Math.round(count), words: template.slice(start, start + 40) },
        },
      ];
    }),
};

function countWords(text: string): number {
  const words = text.match(WORD) ?? [];
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function weightOf(word: string): number {
  return WITHOUT_SPACES.test(word) ? word.length / SIGNS_A_WORD : 1;
}
