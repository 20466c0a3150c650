import { choicesOfCell } from '../../../src/admin/library/choicesOfCell';
import { FIRST_CHOICES } from '../../../src/admin/library/ListChoices';
import { chooseReplies, listBuiltIn, listKept } from '../../../src/admin/library/listReplies';
import type { FitCellChoice } from '../../../src/admin/library/ToolProps';
import { countFit } from '../../../src/editing/fit/countFit';
import type { EntryStatus } from '../../../src/library/KeptEntry';
import { offeredInAll } from '../../../src/library/offeredEntries';
import { aKeptEntry } from '../../support/aKeptEntry';
import { anEntry } from '../../support/anEntry';

/** Reasons enough for an entry to be counted and not shown, or the other way round. */
const BUILT_IN = [
  ...['copied', 'drafted', 'archived', 'plain'].map((key) =>
    anEntry(key, { states: ['angry', 'sad'], situations: ['refund'] }),
  ),
  anEntry('same', { states: ['happy'], situations: ['praise'] }),
  anEntry('any', { states: ['angry'] }),
  anEntry('email', { states: ['angry'], situations: ['refund'], channels: ['email'] }),
  anEntry('de', { states: ['angry'], situations: ['refund'], language: 'de' }),
];

function copy(key: string, status: EntryStatus) {
  const origin = { key, fingerprint: '0123456789abcdef' };
  return aKeptEntry(
    `our-${key}`,
    { origin, status },
    { states: ['angry'], situations: ['refund'] },
  );
}

const OWN = [
  copy('copied', 'active'),
  copy('drafted', 'draft'),
  copy('archived', 'archived'),
  aKeptEntry('same', {}, { states: ['angry'] }),
  aKeptEntry('chat', {}, { states: ['angry'], channels: ['messaging'] }),
  aKeptEntry('it', {}, { states: ['angry'], situations: ['bug'], language: 'it' }),
];

function shownFor(cell: FitCellChoice): number {
  const choices = { ...FIRST_CHOICES, ...choicesOfCell(cell) };
  const builtIn = choices.source === 'all' ? listBuiltIn(BUILT_IN, OWN) : [];
  return chooseReplies([...listKept(OWN), ...builtIn], choices, null, new Intl.Collator()).length;
}

describe('choicesOfCell', () => {
  it.each([
    { withBuiltIn: true, language: 'en', channel: null },
    { withBuiltIn: true, language: 'de', channel: 'email' },
    { withBuiltIn: true, language: null, channel: 'messaging' },
    { withBuiltIn: true, language: null, channel: null },
    { withBuiltIn: false, language: 'en', channel: null },
    { withBuiltIn: false, language: null, channel: 'email' },
  ] as const)('shows as many replies as the cell counts: %p', (filter) => {
    const own = OWN.flatMap(({ status, entry }) => (status === 'active' ? [entry] : []));
    const counted = filter.withBuiltIn
      ? offeredInAll(BUILT_IN, { kept: OWN, withBuiltIn: true })
      : own;
    const { rows } = countFit(counted, filter);
    for (const { state, any, cells } of rows) {
      expect([state, shownFor({ ...filter, state, situation: null })]).toEqual([state, any]);
      for (const { situation, count } of cells) {
        const cell = [state, situation];
        expect([...cell, shownFor({ ...filter, state, situation })]).toEqual([...cell, count]);
      }
    }
  });
});
