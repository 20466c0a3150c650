import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import type { ReactNode } from 'react';
import { useAdminWords } from '../words';

type Props = {
  title: string;
  children: ReactNode;
  /** What the button says that does it. */
  yes: string;
  onYes: () => void;
  onNo: () => void;
};

/** Asks before something goes. */
export function ConfirmDialog({ title, children, yes, onYes, onNo }: Props) {
  const say = useAdminWords();
  return (
    <Modal isAnimated={false} onClose={onNo} role="alertdialog">
      <Modal.Header tag="h2" isDanger>
        {title}
      </Modal.Header>
      <Modal.Body>{children}</Modal.Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onNo}>
            {say('library.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary isDanger onClick={onYes}>
            {yes}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={say('library.close')} />
    </Modal>
  );
}
