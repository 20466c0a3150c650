import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useState, useSyncExternalStore } from 'react';
import { useLocale } from '../../ui/words';
import { logTrouble } from '../../logTrouble';
import { PackShelf } from '../../suggestions/LanguagePack';
import type { Macro } from '../../zendesk/Account';
import { Adding } from '../exchange/Adding';
import { AddingDialog } from '../exchange/AddingDialog';
import { ProgressLine } from '../exchange/ProgressLine';
import type { ToolProps } from '../library/ToolProps';
import { useAdminWords } from '../words';
import { convertMacros } from './convertMacros';
import { MacroList } from './MacroList';
import { MacroReview } from './MacroReview';
import { startReview, type Review } from './Review';
import { useMacros } from './useMacros';

type Step =
  | { kind: 'choose' }
  | { kind: 'converting'; done: number; total: number }
  | { kind: 'review'; review: Review };

/** Makes drafts of the account's macros: choose, see what becomes of them, set right what was guessed, add. */
export function MacrosDialog({ desk, onClose }: ToolProps) {
  const say = useAdminWords();
  const locale = useLocale();
  const { entries } = useSyncExternalStore(desk.subscribe, desk.current);
  const { macros, retry } = useMacros(desk.account);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [adding] = useState(() => new Adding(desk));
  const [shelf] = useState(
    () =>
      new PackShelf((language, error) =>
        logTrouble(`the replies in "${language}" did not load.`, error),
      ),
  );

  async function convert(chosen: readonly Macro[]): Promise<void> {
    setStep({ kind: 'converting', done: 0, total: chosen.length });
    const converted = await convertMacros(chosen, {
      language: locale.slice(0, 2),
      shelf,
      keys: new Set(entries.map(({ entry }) => entry.key)),
      position: desk.nextPosition(),
      onProgress: (count, total) => setStep({ kind: 'converting', done: count, total }),
    });
    setStep({ kind: 'review', review: startReview(converted) });
  }

  return (
    <AddingDialog
      title={say('macros.title')}
      adding={adding}
      stage={`${step.kind} ${macros.kind}`}
      news={(count) => say('macros.news', { count })}
      onClose={onClose}
      footer={footer()}
    >
      {body()}
    </AddingDialog>
  );

  function body() {
    switch (step.kind) {
      case 'choose':
        return (
          <MacroList
            macros={macros}
            keys={entries.map(({ entry }) => entry.key)}
            picked={picked}
            onPick={setPicked}
            onRetry={retry}
          />
        );
      case 'converting':
        return (
          <ProgressLine label={say('macros.converting')} done={step.done} total={step.total} />
        );
      case 'review':
        return (
          <MacroReview
            review={step.review}
            onChange={(review) => setStep({ kind: 'review', review })}
          />
        );
    }
  }

  function footer() {
    switch (step.kind) {
      case 'choose': {
        const chosen =
          macros.kind === 'macros' ? macros.macros.filter(({ id }) => picked.has(id)) : [];
        return (
          <>
            <Modal.FooterItem>
              <Button isBasic onClick={() => onClose()}>
                {say('import.cancel')}
              </Button>
            </Modal.FooterItem>
            <Modal.FooterItem>
              <Button isPrimary disabled={chosen.length === 0} onClick={() => void convert(chosen)}>
                {say('macros.convert', { count: chosen.length })}
              </Button>
            </Modal.FooterItem>
          </>
        );
      }
      case 'converting':
        return undefined;
      case 'review': {
        const ready = step.review.items.filter(
          ({ isIn, content }) => isIn && content.entry.states.length > 0,
        );
        return (
          <>
            <Modal.FooterItem>
              <Button isBasic onClick={() => setStep({ kind: 'choose' })}>
                {say('import.back')}
              </Button>
            </Modal.FooterItem>
            <Modal.FooterItem>
              <Button
                isPrimary
                disabled={ready.length === 0}
                onClick={() => void adding.add(ready.map(({ content }) => content))}
              >
                {say('macros.add', { count: ready.length })}
              </Button>
            </Modal.FooterItem>
          </>
        );
      }
    }
  }
}
