import { detectLanguage } from '../../conversation/detectLanguage';
import { MAX_TEMPLATE_CHARS } from '../../templates/liquidLimits';
import type { ConversionNote, Guess } from './Conversion';
import { liquidTokens } from './liquidTokens';
import type { MacroText } from './MacroText';
import { readMacroHtml } from './readMacroHtml';
import { readMacroText } from './readMacroText';
import { writeMarkdown } from './writeMarkdown';

/** HTML takes room; what is longer than this in any form is too long in ours. */
const MAX_SOURCE_CHARS = 100_000;

/** A title with its categories; what goes beyond is no title. */
const MAX_NAME_CHARS = 1_000;

/** @returns the macro's reply as light Markdown, its Liquid untouched; `null` where it is too long for a template. */
export function readReply({
  html,
  text,
}: MacroText): { source: string; notes: ConversionNote[] } | null {
  if (html === null || html.trim() === '') {
    if ((text ?? '').length > 2 * MAX_TEMPLATE_CHARS) return null;
    return { source: readMacroText(text ?? ''), notes: [] };
  }
  if (html.length > MAX_SOURCE_CHARS) return null;
  const { lines, lost } = readMacroHtml(html);
  const words = lines.flatMap(({ runs }) => runs.map((run) => run.text.length));
  if (words.reduce((sum, chars) => sum + chars, 0) > MAX_TEMPLATE_CHARS) return null;
  const { template, lostLinks } = writeMarkdown(lines);
  const notes: ConversionNote[] = [
    ...Array.from(lost, ([code, count]) => ({ code, count })),
    ...Array.from(lostLinks, ([address, count]) => ({ code: 'link' as const, address, count })),
  ];
  return { source: template, notes };
}

/** `Billing::Late payment` → both. */
export function partsOfTitle(title: string): string[] {
  return title
    .slice(0, MAX_NAME_CHARS)
    .split('::')
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}

/** @returns the language of the reply's words, or of them and the title. */
export function readLanguage(
  source: string,
  title: string,
  otherwise: string,
): { language: string; guess: Guess } {
  const words = wordsOf(source);
  for (const text of [words, `${title}. ${words}`]) {
    const { language, confident } = detectLanguage(text);
    if (confident && language !== 'und') return { language, guess: { from: 'words', words: [] } };
  }
  return { language: otherwise, guess: { from: 'default', words: [] } };
}

/** ISO 639-1 code of the macro's words; `null` where they do not tell. Its language pack is to be loaded first. */
export function macroLanguage(macro: MacroText): string | null {
  const reply = readReply(macro);
  if (reply === null) return null;
  const { language, guess } = readLanguage(
    reply.source,
    partsOfTitle(macro.title).at(-1) ?? '',
    '',
  );
  return guess.from === 'words' ? language : null;
}

/** What people would read: without Liquid and signs of markup. */
export function wordsOf(template: string): string {
  return liquidTokens(template)
    .map(({ kind, text }) => (kind === 'words' ? text : ' '))
    .join('')
    .replace(/\]\([^)\s]{0,1000}\)/gu, ' ')
    .replace(/[\\*[\]]/gu, '');
}
