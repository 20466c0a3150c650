import { checkEntry } from '../../library/checkEntry';
import type { ChannelKind, Entry } from '../../library/Entry';
import { channelKind } from '../../suggestions/channelKind';
import type { FillProblem } from '../../templates/Filled';
import { MAX_TEMPLATE_CHARS } from '../../templates/liquidLimits';
import { tryTemplate } from '../exchange/tryTemplate';
import type { Conversion, ConversionContext, ConversionNote, RefusedCode } from './Conversion';
import { guessSituations } from './guessSituations';
import { guessTone } from './guessTone';
import { macroKey } from './macroKey';
import type { MacroText } from './MacroText';
import { mapPlaceholders } from './mapPlaceholders';
import { partsOfTitle, readLanguage, readReply, wordsOf } from './readMacro';

/** As `EntrySchema` has it. */
const MAX_TITLE_CHARS = 120;

const NO_TITLE = '–';

/**
 * Makes a draft entry of a macro. Never throws.
 *
 * @returns the entry with all that changed on the way and what was guessed, or why the macro cannot become one.
 */
export function convertMacro(macro: MacroText, context: ConversionContext): Conversion {
  const reply = readReply(macro);
  if (reply === null) return refused('too-long');
  const { source, notes } = reply;
  const parts = partsOfTitle(macro.title);
  const title = parts.at(-1) ?? NO_TITLE;
  const { language, guess } = readLanguage(source, title, context.language);
  const { template, facts, notes: mapped } = mapPlaceholders(source, language);
  if (!/[\p{L}\p{N}]/u.test(template)) return refused('no-reply');
  if (template.length > MAX_TEMPLATE_CHARS) return refused('too-long');

  const words = wordsOf(template);
  const named = parts.join(', ');
  const pack = context.phrases.get(language);
  const phrases = pack === undefined ? [] : [pack];
  const { situations, guess: situationGuess } = guessSituations(named, words, phrases);
  const tone = guessTone(named, words, language, situations);
  const entry: Entry = {
    key: macroKey(macro.id, title, context.keys),
    title: title.slice(0, MAX_TITLE_CHARS).trim(),
    states: tone.states,
    situations,
    family: tone.family,
    channels: readChannels(macro.channel),
    language,
    template,
    facts,
  };
  const checked = checkEntry(entry);
  if (checked.kind === 'failed') {
    const problems = checked.problems.flatMap((one) => (one.code === 'field' ? [] : [one]));
    return refused(problems.length > 0 ? 'liquid' : 'other', problems);
  }
  const tried = tryTemplate(checked.entry).flatMap((one) =>
    one.code === 'template' ? [one.problem] : [],
  );
  if (tried.length > 0) {
    return refused(tried.some(({ code }) => code === 'emptyText') ? 'no-reply' : 'liquid', tried);
  }
  const { position } = context;
  return {
    kind: 'converted',
    content: { entry: checked.entry, status: 'draft', position, origin: null },
    categories: parts.slice(0, -1),
    notes: [...notes, ...mapped, ...notesOn(macro, title)],
    guesses: { ...tone.guesses, situations: situationGuess, language: guess },
  };
}

function readChannels(channel: string | null): ChannelKind[] {
  const name = (channel ?? '')
    .trim()
    .toLowerCase()
    .replace(/^channel:/u, '');
  return name === '' || name === 'all' || name === 'any' ? [] : [channelKind(name)];
}

function notesOn({ isNote, otherActions }: MacroText, title: string): ConversionNote[] {
  return [
    ...(isNote ? [{ code: 'internal' as const }] : []),
    ...(title.length > MAX_TITLE_CHARS
      ? [{ code: 'title-cut' as const, max: MAX_TITLE_CHARS }]
      : []),
    ...otherActions.map(({ field, value }) => ({ code: 'action' as const, field, value })),
  ];
}

function refused(code: RefusedCode, problems: FillProblem[] = []): Conversion {
  return { kind: 'refused', code, problems };
}
