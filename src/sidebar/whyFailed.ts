import type { Failure } from '../zendesk/Zendesk';

/** Why there is nothing to show, as far as the agent can do something about it. */
export type FailureCause = Failure['reason'] | 'offline' | 'noPermission';

/** Zendesk's ways to say that an agent may not see a ticket: by its status or in words. */
const NO_PERMISSION =
  /\b(?:401|403|forbidden|not (?:be )?(?:allowed|permitted|authori[sz]ed)|(?:no|not have|without) access|access denied|permissions?|unauthori[sz]ed)\b/i;

/** @param online what the browser says: `false` is certain, `true` is not */
export function whyFailed({ reason, detail }: Failure, online: boolean): FailureCause {
  if (!online) return 'offline';
  return reason === 'refused' && NO_PERMISSION.test(detail) ? 'noPermission' : reason;
}
