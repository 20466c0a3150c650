import { useMemo } from 'react';
import * as v from 'valibot';
import { TIP_KINDS, type TipKind } from '../../coach/Review';
import { loadKept } from '../../ui/keptText';
import { useKept } from '../../ui/useKept';

const NAME = 'attune.tipsOff';

const Kinds = v.fallback(v.array(v.fallback(v.nullable(v.picklist(TIP_KINDS)), null)), []);

/**
 * The kinds of tips that the agent has turned off, in all tabs of the browser.
 *
 * @returns the kinds, and what turns one more off; `null` turns all on again.
 */
export function useTipsOff(): [ReadonlySet<TipKind>, (kind: TipKind | null) => void] {
  const [kept, keep] = useKept(NAME);
  const off = useMemo(() => readKinds(kept), [kept]);
  return [
    off,
    (kind) => {
      // Another tab may have turned something off; without storage there is only what this one knows.
      const kinds = kind === null ? [] : [...off, ...readKinds(loadKept(NAME)), kind];
      keep(JSON.stringify([...new Set(kinds)]));
    },
  ];
}

function readKinds(kept: string | null): ReadonlySet<TipKind> {
  try {
    const kinds = v.parse(Kinds, JSON.parse(kept ?? '[]'));
    return new Set(kinds.filter((kind) => kind !== null));
  } catch {
    return new Set(); // no JSON: none of ours
  }
}
