import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useMemo, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import { changedOriginals, keepOwn, takeOriginal } from '../../editing/originals/changedOriginals';
import type { EntryContent } from '../../library/KeptEntry';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { Patience } from '../../ui/Patience';
import { Adding } from '../exchange/Adding';
import { AddingDialog } from '../exchange/AddingDialog';
import type { ToolProps } from '../library/ToolProps';
import { useAdminWords } from '../words';
import { ChangedCard, type Decision } from './ChangedCard';
import { useBuiltIn } from './useBuiltIn';

/** Copies whose original has changed since: what is new, and whether to take it over. */
export function OriginalsDialog({ desk, onClose }: ToolProps) {
  const say = useAdminWords();
  const { entries } = useSyncExternalStore(desk.subscribe, desk.current);
  const builtIn = useBuiltIn(REPLY_LANGUAGES);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [adding] = useState(() => new Adding(desk));

  const changed = useMemo(() => {
    if (builtIn.kind === 'loading') return null;
    // Of a language that did not load nothing is known.
    const known = entries.filter(({ entry }) => !builtIn.missing.includes(entry.language));
    return changedOriginals(known, builtIn.entries);
  }, [entries, builtIn]);

  const decided = (changed ?? []).flatMap(({ kept, original }): EntryContent[] => {
    switch (decisions.get(kept.entry.key)) {
      case 'take':
        return original === null ? [] : [takeOriginal(kept, original)];
      case 'keep':
        return [keepOwn(kept, original)];
      case undefined:
        return [];
    }
  });

  function decide(key: string, decision: Decision | null): void {
    const next = new Map(decisions);
    if (decision === null) next.delete(key);
    else next.set(key, decision);
    setDecisions(next);
  }

  return (
    <AddingDialog
      title={say('originals.changedTitle')}
      adding={adding}
      stage={builtIn.kind}
      news={(count) => say('originals.decidedNews', { count })}
      onClose={onClose}
      footer={
        <>
          <Modal.FooterItem>
            <Button isBasic onClick={() => onClose()}>
              {say('import.close')}
            </Button>
          </Modal.FooterItem>
          {changed !== null && changed.length > 0 && (
            <Modal.FooterItem>
              <Button
                isPrimary
                disabled={decided.length === 0}
                onClick={() => void adding.add(decided)}
              >
                {say('originals.apply', { count: decided.length })}
              </Button>
            </Modal.FooterItem>
          )}
        </>
      }
    >
      {changed === null ? (
        <Patience />
      ) : (
        <>
          <div role="status">{say('originals.changed', { count: changed.length })}</div>
          <Cards>
            {changed.map((one) => (
              <ChangedCard
                key={one.kept.entry.key}
                changed={one}
                decision={decisions.get(one.kept.entry.key) ?? null}
                onDecide={(decision) => decide(one.kept.entry.key, decision)}
              />
            ))}
          </Cards>
        </>
      )}
    </AddingDialog>
  );
}

const Cards = styled.ul`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;
