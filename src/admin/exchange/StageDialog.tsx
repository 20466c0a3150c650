import { Modal } from '@zendeskgarden/react-modals';
import { useEffect, useRef, type ReactNode } from 'react';
import styled from 'styled-components';
import { useAdminWords } from '../words';

type Props = {
  title: string;
  /**
   * Which step is shown: when it changes, the button that was pressed is gone, so the focus goes to the new step's
   * beginning and a screen reader reads on there.
   */
  stage: string;
  /** `null` while something is under way that would be lost. */
  onClose: (() => void) | null;
  children: ReactNode;
  /** The step's buttons, each in a `Modal.FooterItem`. */
  footer?: ReactNode;
  /** For a few choices, which a wide dialog would scatter. */
  isNarrow?: boolean;
};

/** A wide dialog of several steps. A click beside it closes nothing: what has been chosen would be gone. */
export function StageDialog({ title, stage, onClose, children, footer, isNarrow = false }: Props) {
  const say = useAdminWords();
  const step = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);

  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    step.current?.focus({ preventScroll: true });
    if (body.current !== null) body.current.scrollTop = 0;
  }, [stage]);

  return (
    <Sized
      isLarge
      $isNarrow={isNarrow}
      isAnimated={false}
      onClose={({ type }) => {
        if (type !== 'mouseup') onClose?.();
      }}
    >
      <Header tag="h2">{title}</Header>
      <Body ref={body}>
        <Step ref={step} tabIndex={-1}>
          {children}
        </Step>
      </Body>
      {footer !== undefined && <Footer>{footer}</Footer>}
      {onClose !== null && <Modal.Close aria-label={say('import.close')} />}
    </Sized>
  );
}

/** Never less high than this, so that it does not jump from step to step. */
const Sized = styled(Modal)<{ $isNarrow: boolean }>`
  width: min(${({ $isNarrow }) => ($isNarrow ? '600px' : '1080px')}, calc(100vw - 32px));
  min-height: min(340px, calc(100vh - 48px));
  max-height: calc(100vh - 48px);
  overflow: hidden;
`;

const Header = styled(Modal.Header)`
  padding-inline: ${({ theme }) => `${theme.space.lg} 56px`};
`;

const Body = styled(Modal.Body)`
  padding: ${({ theme }) => `${theme.space.md} ${theme.space.lg}`};
`;

const Step = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};

  &:focus {
    outline: none;
  }
`;

const Footer = styled(Modal.Footer)`
  flex-wrap: wrap;
  margin-block-start: auto;
  row-gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => `${theme.space.md} ${theme.space.lg}`};
`;
