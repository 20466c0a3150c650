import type { SaveOutcome } from '../library/DeskView';
import type { AdminSay } from '../../words/Say';

const KILOBYTE = 1024;

/** Why a reply was not written though it was right when it was looked at first. */
export function whyRefused(why: Exclude<SaveOutcome, { kind: 'saved' }>, say: AdminSay): string {
  switch (why.kind) {
    case 'conflict':
      return say('import.refused.conflict');
    case 'invalid':
      return say('import.refused.invalid');
    case 'taken':
      return say('import.refused.taken', { key: why.key });
    case 'too-large':
      return say('import.refused.tooLarge', {
        kilobytes: why.bytes / KILOBYTE,
        max: Math.floor(why.limit / KILOBYTE),
      });
    case 'failed':
      return say('import.refused.failed', { detail: why.detail });
  }
}
