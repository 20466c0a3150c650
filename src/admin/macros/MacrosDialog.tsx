import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useState, useSyncExternalStore } from 'react';
import { useLocale } from '../../ui/words';
import { logTrouble } from '../../logTrouble';
import { PackShelf } from '../../suggestions/LanguagePack';
import type { EntryContent } from '../../library/KeptEntry';
import type { Macro } from '../../zendesk/Account';
import { Adding } from '../exchange/Adding';
import { AddingButtons } from '../exchange/AddingButtons';
import { AddingStage } from '../exchange/AddingStage';
import { ProgressLine } from '../exchange/ProgressLine';
import { StageDialog } from '../exchange/StageDialog';
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
  | { kind: 'review'; review: Review }
  | { kind: 'adding' };

/** Makes drafts of the account's macros: choose, see what becomes of them, set right what was guessed, add. */
export function MacrosDialog({ desk, onClose }: ToolProps) {
  const say = useAdminWords();
  const locale = useLocale();
  const { entries } = useSyncExternalStore(desk.subscribe, desk.current);
  const { macros, retry } = useMacros(desk.account);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [adding] = useState(() => new Adding(desk));
  const progress = useSyncExternalStore(adding.subscribe, adding.current);
  const [shelf] = useState(
    () =>
      new PackShelf((language, error) =>
        logTrouble(`the replies in "${language}" did not load.`, error),
      ),
  );

  const done = progress.kind === 'idle' ? 0 : progress.done;
  const close = () => (done === 0 ? onClose() : onClose(say('macros.news', { count: done })));
  const busy = step.kind === 'adding' && progress.kind === 'adding';

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

  function add(contents: readonly EntryContent[]): void {
    setStep({ kind: 'adding' });
    void adding.add(contents);
  }

  return (
    <StageDialog
      title={say('macros.title')}
      stage={step.kind === 'adding' ? `adding ${progress.kind}` : `${step.kind} ${macros.kind}`}
      onClose={busy ? null : close}
      footer={footer()}
    >
      {body()}
    </StageDialog>
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
      case 'adding':
        return progress.kind !== 'idle' && <AddingStage view={progress} />;
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
              <Button isBasic onClick={close}>
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
                onClick={() => add(ready.map(({ content }) => content))}
              >
                {say('macros.add', { count: ready.length })}
              </Button>
            </Modal.FooterItem>
          </>
        );
      }
      case 'adding':
        return (
          <AddingButtons
            view={progress}
            onStop={() => adding.cancel()}
            onContinue={() => void adding.continue()}
            onClose={close}
          />
        );
    }
  }
}
