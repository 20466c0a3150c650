import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import type { ReactNode } from 'react';
import { useAdminWords } from '../words';
import type { AddingView } from './Adding';

type Props = {
  view: AddingView;
  onStop: () => void;
  onContinue: () => void;
  onClose: () => void;
  /** Whether the rest can be gone on with after a reload. */
  keptForLater?: boolean;
  /** What else can be done now. */
  children?: ReactNode;
};

/** A dialog's buttons while many replies are written, when that has stopped, and when it is done. */
export function AddingButtons({
  view,
  onStop,
  onContinue,
  onClose,
  keptForLater = false,
  children,
}: Props) {
  const say = useAdminWords();
  switch (view.kind) {
    case 'idle':
      return null;
    case 'adding':
      return (
        <Modal.FooterItem>
          <Button aria-disabled={view.canceling} onClick={onStop}>
            {say('import.stopNow')}
          </Button>
        </Modal.FooterItem>
      );
    case 'stopped':
      return (
        <>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {say(keptForLater ? 'import.later' : 'import.close')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary onClick={onContinue}>
              {say('import.continue')}
            </Button>
          </Modal.FooterItem>
        </>
      );
    case 'finished':
      return (
        <>
          {children}
          <Modal.FooterItem>
            <Button isPrimary onClick={onClose}>
              {say('import.done')}
            </Button>
          </Modal.FooterItem>
        </>
      );
  }
}
