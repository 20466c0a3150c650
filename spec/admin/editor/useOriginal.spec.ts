/** @jest-environment jsdom */
import { renderHook, waitFor } from '@testing-library/react';
import { useOriginal } from '../../../src/admin/editor/useOriginal';
import { copyOf } from '../../../src/editing/originals/copyOf';
import { builtInLibrary } from '../../support/builtInLibrary';
import type { KeptEntry } from '../../../src/library/KeptEntry';
import './browserParts';
import { keep } from '../../support/aKeptEntry';
import { anEntry } from '../../support/anEntry';

const [original = anEntry('none')] = builtInLibrary;

/** A copy of the first built-in entry, as an account keeps it. */
function aCopy(change: Partial<KeptEntry> = {}): KeptEntry {
  return { ...keep(copyOf(original)), ...change };
}

const changed = { key: original.key, fingerprint: 'of-before' };
const reworded = { ...original, template: 'Other words.' };

describe('useOriginal', () => {
  it('gives the original where it has changed since it was copied', async () => {
    const base = aCopy({ origin: changed, entry: reworded });
    const { result } = renderHook(() => useOriginal(base));
    await waitFor(() => expect(result.current).toEqual(original));
  });

  it('gives nothing for an entry that is no copy, an unchanged original, or a copy that says the same', async () => {
    const quiet = [
      null,
      aCopy({ origin: null, entry: reworded }),
      aCopy({ entry: reworded }),
      aCopy({ origin: changed }),
    ];
    const hooks = quiet.map((base) => renderHook(() => useOriginal(base)).result);
    const loud = aCopy({ origin: changed, entry: reworded });
    const { result } = renderHook(() => useOriginal(loud));
    await waitFor(() => expect(result.current).not.toBeNull());
    expect(hooks.map(({ current }) => current)).toEqual([null, null, null, null]);
  });
});
