import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ToolProps } from '../library/ToolProps';
import { useAdminWords } from '../words';
import { AddingButtons } from './AddingButtons';
import { AddingStage } from './AddingStage';
import { ChooseFile } from './ChooseFile';
import { Importing } from './Importing';
import { PlanSummary } from './PlanSummary';
import { PlanTable } from './PlanTable';
import { ProgressLine } from './ProgressLine';
import { ReportButton } from './ReportButton';
import { StageDialog } from './StageDialog';

/** Reads a file of replies, shows what it would do line by line, and does it when the admin says so. */
export function ImportDialog({ desk, onClose }: ToolProps) {
  const say = useAdminWords();
  const [importing] = useState(() => new Importing(desk));
  const view = useSyncExternalStore(importing.subscribe, importing.current);
  const adding = useSyncExternalStore(importing.adding.subscribe, importing.adding.current);
  const [newAsDrafts, setNewAsDrafts] = useState(false);

  useEffect(() => {
    void importing.start();
  }, [importing]);

  const done = adding.kind === 'idle' ? 0 : adding.done;
  const close = () => (done === 0 ? onClose() : onClose(say('import.finished', { count: done })));
  const busy = view.kind === 'adding' && adding.kind === 'adding';

  return (
    <StageDialog
      title={say('import.title')}
      stage={view.kind === 'adding' ? `adding ${adding.kind}` : view.kind}
      onClose={busy ? null : close}
      footer={footer()}
    >
      {body()}
    </StageDialog>
  );

  function body() {
    switch (view.kind) {
      case 'choose':
        return (
          <ChooseFile
            trouble={view.trouble}
            unfinished={view.unfinished}
            onFile={(file) => void importing.open(file)}
            onResume={(unfinished) => void importing.resume(unfinished)}
            onDiscard={() => void importing.discard()}
          />
        );
      case 'reading':
      case 'checking': {
        const { done, total } = view;
        const label = say(`import.${view.kind}`);
        return <ProgressLine {...{ label, done }} total={total === 0 ? null : total} />;
      }
      case 'plan':
        return (
          <>
            <PlanSummary
              file={view.file}
              plan={view.plan}
              newAsDrafts={newAsDrafts}
              onNewAsDrafts={setNewAsDrafts}
            />
            <PlanTable plan={view.plan} />
          </>
        );
      case 'adding':
        return (
          adding.kind !== 'idle' && (
            <AddingStage view={adding} keptForLater={view.keptForLater} counts={view.plan.counts} />
          )
        );
    }
  }

  function footer() {
    switch (view.kind) {
      case 'choose':
        return (
          <Modal.FooterItem>
            <Button isBasic onClick={close}>
              {say('import.cancel')}
            </Button>
          </Modal.FooterItem>
        );
      case 'reading':
      case 'checking':
        return (
          <Modal.FooterItem>
            <Button onClick={() => importing.cancel()}>{say('import.stopNow')}</Button>
          </Modal.FooterItem>
        );
      case 'plan': {
        const { create, update, refused } = view.plan.counts;
        return (
          <>
            {refused > 0 && (
              <Modal.FooterItem>
                <ReportButton plan={view.plan} refused={[]} name={view.file.name} />
              </Modal.FooterItem>
            )}
            <Modal.FooterItem>
              <Button isBasic onClick={() => importing.again()}>
                {say('import.another')}
              </Button>
            </Modal.FooterItem>
            <Modal.FooterItem>
              <Button
                isPrimary
                disabled={create + update === 0}
                onClick={() => void importing.apply(newAsDrafts)}
              >
                {say('import.apply', { count: create + update })}
              </Button>
            </Modal.FooterItem>
          </>
        );
      }
      case 'adding':
        return (
          <AddingButtons
            view={adding}
            keptForLater={view.keptForLater}
            onStop={() => importing.cancel()}
            onContinue={() => void importing.continue()}
            onClose={close}
          >
            {adding.kind === 'finished' && adding.refused.length + view.plan.counts.refused > 0 && (
              <Modal.FooterItem>
                <ReportButton plan={view.plan} refused={adding.refused} name={view.file.name} />
              </Modal.FooterItem>
            )}
          </AddingButtons>
        );
    }
  }
}
