import { useSyncExternalStore, type ReactNode } from 'react';
import type { Adding } from './Adding';
import { AddingButtons } from './AddingButtons';
import { AddingStage } from './AddingStage';
import { StageDialog } from './StageDialog';

type Props = {
  title: string;
  adding: Adding;
  /** Which step is shown before anything is added. */
  stage: string;
  /** That step's buttons, each in a `Modal.FooterItem`. */
  footer?: ReactNode;
  /** What is told at the end, given how many were added. */
  news: (count: number) => string;
  onClose: (news?: string) => void;
  children: ReactNode;
};

/** A dialog that ends in adding replies: its own steps first, then how far that is and what came of it. */
export function AddingDialog({ title, adding, stage, footer, news, onClose, children }: Props) {
  const view = useSyncExternalStore(adding.subscribe, adding.current);
  const done = view.kind === 'idle' ? 0 : view.done;
  const close = () => (done === 0 ? onClose() : onClose(news(done)));
  return (
    <StageDialog
      title={title}
      stage={view.kind === 'idle' ? stage : view.kind}
      onClose={view.kind === 'adding' ? null : close}
      footer={
        view.kind === 'idle' ? (
          footer
        ) : (
          <AddingButtons
            view={view}
            onStop={() => adding.cancel()}
            onContinue={() => void adding.continue()}
            onClose={close}
          />
        )
      }
    >
      {view.kind === 'idle' ? children : <AddingStage view={view} />}
    </StageDialog>
  );
}
