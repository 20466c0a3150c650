import type { Finding } from '../../editing/lint/Finding';
import { adminWords } from '../../words/adminWords';
import type { AdminSay, AdminWordKey } from '../../words/Say';
import type { FindingWords } from './template/showFindings';

/** What a finding says on the screen, and what its fix is called. */
export function sayFinding({ code, values, fix }: Finding, say: AdminSay): FindingWords {
  const message = `lint.${code}`;
  const label = `lint.fix.${code}`;
  return {
    message: isWordKey(message) ? say(message, { ...values }) : code,
    fix: fix === null ? null : say(isWordKey(label) ? label : 'editor.findings.fix', { ...values }),
  };
}

function isWordKey(key: string): key is AdminWordKey {
  return Object.hasOwn(adminWords.english.messages, key);
}
