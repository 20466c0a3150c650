import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { StoredRecord } from '../../zendesk/RecordStore';
import { useAdminWords } from '../words';

type Props = {
  /** `null` where it is gone by now. */
  record: StoredRecord | null;
  onClose: () => void;
};

/** A record as Zendesk has it, for whoever knows how to mend it. */
export function RawRecord({ record, onClose }: Props) {
  const say = useAdminWords();
  return (
    <Wide isLarge isAnimated={false} onClose={onClose}>
      <Modal.Header tag="h2">{say('library.broken.rawTitle')}</Modal.Header>
      <Modal.Body>
        {/* Code reads from left to right in every language, and scrolls by keyboard. */}
        <Code dir="ltr" tabIndex={0} role="region" aria-label={say('library.broken.rawTitle')}>
          {JSON.stringify(record, null, 2)}
        </Code>
      </Modal.Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button onClick={onClose}>{say('library.close')}</Button>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={say('library.close')} />
    </Wide>
  );
}

const Wide = styled(Modal)`
  width: min(860px, calc(100vw - 32px));
`;

const Code = styled.pre`
  overflow: auto;
  max-height: 50vh;
  margin: 0;
  padding: ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;
