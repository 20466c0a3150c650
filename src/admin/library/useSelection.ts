import { useCallback, useState } from 'react';
import type { ListedReply } from './listReplies';

export type Selection = {
  /** Ids. What the filters hide stays selected, and is left alone as long as it is hidden. */
  selected: ReadonlySet<string>;
  select: (reply: ListedReply, isIn: boolean) => void;
  selectAll: (replies: readonly ListedReply[], isIn: boolean) => void;
  clear: () => void;
};

/** Which replies are selected. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const selectAll = useCallback((replies: readonly ListedReply[], isIn: boolean) => {
    setSelected((before) => {
      const after = new Set(before);
      for (const { id } of replies) {
        if (isIn) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);
  const select = useCallback(
    (reply: ListedReply, isIn: boolean) => selectAll([reply], isIn),
    [selectAll],
  );
  const clear = useCallback(() => setSelected(new Set()), []);
  return { selected, select, selectAll, clear };
}
