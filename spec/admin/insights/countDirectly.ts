import type { AccountTicket } from '../../../simulator/account/search/AccountTicket';

/** What the tickets of an account come to, counted one by one from their bare tags: no code of the app has a part in it. */
export function countDirectly(tickets: readonly AccountTicket[], library: LibraryEntry[]) {
  const tagged = tickets.filter(({ tags }) => tags.includes('attune'));
  const has = (tag: string) => tagged.filter(({ tags }) => tags.includes(tag));
  const keys = new Set(
    tagged.flatMap(({ tags }) =>
      tags.flatMap((tag) => /^attune_(?:used|edited|dismissed)_(.+)$/.exec(tag)?.[1] ?? []),
    ),
  );
  return {
    tickets: tagged.length,
    csat: rated(tagged),
    flow: MOODS.flatMap((from) =>
      MOODS.map((to) => ({
        from,
        to,
        tickets: has(`attune_from_${from}`).filter(({ tags }) => tags.includes(`attune_to_${to}`))
          .length,
      })),
    ).filter((pair) => pair.tickets > 0),
    moods: MOODS.map((mood) => {
      const came = has(`attune_from_${mood}`);
      const hours = came
        .flatMap(({ createdAt, solvedAt }) =>
          solvedAt === null ? [] : [(Date.parse(solvedAt) - Date.parse(createdAt)) / 3_600_000],
        )
        .sort((a, b) => a - b);
      return {
        mood,
        tickets: came.length,
        csat: rated(came),
        solved: hours.length,
        hours: medianOf(hours),
        corrected: has(`attune_corrected_${mood}`).length,
      };
    }),
    entries: Object.fromEntries(
      [...keys].map((key) => [
        key,
        {
          used: has(`attune_used_${key}`).length,
          edited: has(`attune_edited_${key}`).length,
          dismissed: has(`attune_dismissed_${key}`).length,
          csat: rated(has(`attune_used_${key}`)),
        },
      ]),
    ),
    neverUsed: library.filter(({ key }) => has(`attune_used_${key}`).length === 0).length,
    situations: Object.fromEntries(
      [...new Set(library.flatMap(({ situations }) => situations))].map((situation) => {
        const about = library.filter(({ situations }) => situations.includes(situation));
        const found = tagged.filter(({ tags }) =>
          about.some(({ key }) => tags.includes(`attune_used_${key}`)),
        );
        return [situation, { tickets: found.length, csat: rated(found) }];
      }),
    ),
    signals: Object.fromEntries(
      SIGNALS.map((signal) => [signal, has(`attune_signal_${signal}`).length]),
    ),
  };
}

type LibraryEntry = { key: string; situations: readonly string[] };

const MOODS = 'angry frustrated disappointed worried confused sad happy neutral unsure'.split(' ');
const SIGNALS = 'urgent repeat churn escalate abuse vulnerable'.split(' ');

/** "good of all" */
function rated(tickets: readonly AccountTicket[]): string {
  const good = tickets.filter(({ rating }) => rating === 'good').length;
  const bad = tickets.filter(({ rating }) => rating === 'bad').length;
  return `${good} of ${good + bad}`;
}

function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
