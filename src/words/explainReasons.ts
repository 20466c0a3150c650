import type { Reason } from '../suggestions/Suggestion';
import type { Say } from './Say';

/** More reasons than these are true but do not help to choose. */
const MAX_REASONS = 3;

/** Which reasons an agent must not miss, the first the most: another language, and an offer that costs money. */
const PRIORITY: readonly Reason['code'][] = [
  'state',
  'runnerUp',
  'unsure',
  'otherLanguage',
  'gesture',
  'situation',
  'signal',
  'asks',
  'notYetUsed',
];

/** Why an entry is offered, as one short line: "For a worried customer · about a charge · not used here yet". */
export function explainReasons(reasons: Reason[], say: Say): string {
  const shown = new Set(
    [...reasons]
      .sort((a, b) => PRIORITY.indexOf(a.code) - PRIORITY.indexOf(b.code))
      .slice(0, MAX_REASONS),
  );
  return reasons
    .filter((reason) => shown.has(reason))
    .map((reason) => explain(reason, say))
    .join(' · ');
}

function explain(reason: Reason, say: Say): string {
  switch (reason.code) {
    case 'state':
    case 'runnerUp':
      return say(`reason.${reason.code}`, { state: reason.state });
    case 'situation':
      return say('reason.situation', { situation: say(`situation.${reason.situation}`) });
    case 'signal':
      return say('reason.signal', { signal: say(`signal.${reason.signal}`) });
    case 'unsure':
    case 'asks':
    case 'gesture':
    case 'notYetUsed':
    case 'otherLanguage':
      return say(`reason.${reason.code}`);
  }
}
