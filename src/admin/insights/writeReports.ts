import {
  ENOUGH_RATINGS,
  type EntrySummary,
  type MoodSummary,
  type Summary,
} from '../../insights/summarize';
import type { Mood } from '../../insights/TicketOutcome';
import type { Share } from '../../insights/wilson';
import type { Situation } from '../../library/Situation';
import type { AdminSay } from '../../words/Say';
import type { Cell, Column, Report, ReportId } from './Report';

const SHARE: readonly Column[] = ['good', 'rated', 'share', 'low', 'high'];

/** The tables behind the charts, in the order of the page. */
export function writeReports(summary: Summary, own: ReadonlySet<string>, say: AdminSay): Report[] {
  const { flow, moods, situations, signals, neverUsed } = summary;
  const report = (id: ReportId, columns: readonly Column[], rows: Cell[][]): Report => ({
    id,
    columns,
    rows,
  });
  const byMood = (cells: (one: MoodSummary) => Cell[]): Cell[][] =>
    moods.map((one) => [nameMood(one.mood, say), ...cells(one)]);
  const nameReply = (one: EntrySummary): Cell[] => [
    one.entry?.title ?? say('insights.goneReply'),
    one.key,
  ];
  return [
    report(
      'flow',
      ['came', 'left', 'tickets'],
      flow.map(({ from, to, tickets }) => [nameMood(from, say), nameMood(to, say), tickets]),
    ),
    report(
      'calmer',
      ['state', 'calmer', 'told', 'share', 'low', 'high'],
      byMood(({ calmer }) => cellsOf(calmer)),
    ),
    report(
      'stateRatings',
      ['state', 'tickets', ...SHARE],
      byMood(({ tickets, satisfaction }) => [tickets, ...cellsOf(satisfaction)]),
    ),
    report(
      'situationRatings',
      ['situation', 'tickets', ...SHARE],
      situations.map(({ situation, tickets, satisfaction }) => [
        nameSituation(situation, say),
        tickets,
        ...cellsOf(satisfaction),
      ]),
    ),
    report(
      'replyRatings',
      ['reply', 'key', 'used', ...SHARE],
      rankEntries(summary.entries).map((one) => [
        ...nameReply(one),
        one.used,
        ...cellsOf(one.satisfaction),
      ]),
    ),
    report(
      'replyUse',
      ['reply', 'key', 'used', 'edited', 'dismissed'],
      summary.entries.map((one) => [...nameReply(one), one.used, one.edited, one.dismissed]),
    ),
    report(
      'unused',
      ['reply', 'key', 'source'],
      // The account's own first: about those somebody can do something.
      [...neverUsed]
        .sort((one, other) => Number(own.has(other.key)) - Number(own.has(one.key)))
        .map(({ title, key }) => [
          title,
          key,
          say(own.has(key) ? 'insights.own' : 'insights.builtIn'),
        ]),
    ),
    report(
      'hours',
      ['state', 'hours', 'solved'],
      byMood(({ hoursToSolve, solved }) => [hoursToSolve, solved]),
    ),
    report(
      'corrections',
      ['state', 'corrected'],
      byMood(({ corrected }) => [corrected]),
    ),
    report(
      'signals',
      ['signal', 'tickets'],
      signals.map(({ signal, tickets }) => [say(`signal.${signal}`), tickets]),
    ),
  ];
}

export function nameMood(mood: Mood, say: AdminSay): string {
  return mood === 'unsure' ? say('insights.unsure') : say(`state.${mood}`);
}

/** At the beginning of a line; elsewhere it stands within a sentence. */
export function nameSituation(situation: Situation, say: AdminSay): string {
  const [first = '', ...rest] = say(`situation.${situation}`);
  return first.toLocaleUpperCase() + rest.join('');
}

/**
 * Those with enough ratings first, the surest good ones at the top: by the lower end of the interval. The others follow
 * by how much they were used: a handful of ratings ranks nothing.
 */
export function rankEntries(entries: readonly EntrySummary[]): EntrySummary[] {
  const used = entries.filter((one) => one.used > 0);
  const ranked = used.filter(({ satisfaction }) => isEnough(satisfaction));
  const others = used.filter(({ satisfaction }) => !isEnough(satisfaction));
  return [...ranked.sort((a, b) => b.satisfaction.low - a.satisfaction.low), ...others];
}

export function isEnough({ all }: Share): boolean {
  return all >= ENOUGH_RATINGS;
}

/** Without any, an interval would say nothing. */
function cellsOf({ good, all, share, low, high }: Share): Cell[] {
  return share === null ? [good, all, null, null, null] : [good, all, share, low, high];
}
