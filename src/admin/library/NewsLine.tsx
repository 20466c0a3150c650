import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { forwardRef } from 'react';
import styled from 'styled-components';
import { ProgressLine } from '../exchange/ProgressLine';
import { useAdminWords } from '../words';
import type { Undoable } from './DeskView';
import { useLate } from './useLate';
import type { Busy, News } from './useListActions';

type Props = {
  news: News;
  busy: Busy | null;
  waitingSeconds: number | null;
  undoable: Undoable | null;
  onUndo: () => void;
  onDismiss: () => void;
};

/** Sooner than this, a progress bar would only flash. */
const SHOWN_AFTER_MS = 500;

/**
 * What was done last and how to take it back; what takes long, how far it is. It floats, so that the rows stay where
 * they are, and takes the focus that others lose.
 */
export const NewsLine = forwardRef<HTMLDivElement, Props>(function NewsLine(
  { news, busy, waitingSeconds, undoable, onUndo, onDismiss },
  ref,
) {
  const say = useAdminWords();
  const isLate = useLate(busy !== null, SHOWN_AFTER_MS);
  const isLong = busy !== null && isLate;
  const isTold = news.text !== '' && !isLong;
  return (
    <Place ref={ref} tabIndex={-1} data-empty={!isLong && !isTold}>
      {/* The region stays and what it says is new each time, so that the same twice is told twice. */}
      <div role="status">{!isLong && <span key={news.at}>{news.text}</span>}</div>
      {isTold && (
        <Ways>
          {undoable !== null && busy === null && (
            <Button isLink aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
              {say('library.undo')}
            </Button>
          )}
          <Button isLink isNeutral onClick={onDismiss}>
            {say('library.close')}
          </Button>
        </Ways>
      )}
      {isLong && (
        <Long>
          <ProgressLine
            label={say(busy.label)}
            done={busy.done}
            total={busy.total}
            waitingSeconds={Math.ceil(waitingSeconds ?? 0)}
          />
          <Button size="small" onClick={busy.cancel}>
            {say('library.cancel')}
          </Button>
        </Long>
      )}
    </Place>
  );
});

const Place = styled.div`
  display: flex;
  position: fixed;
  z-index: 2;
  inset-block-end: ${({ theme }) => theme.space.md};
  inset-inline: 0;
  align-items: center;
  width: fit-content;
  max-width: min(720px, calc(100vw - 32px));
  margin-inline: auto;
  padding: ${({ theme }) => `${theme.space.sm} ${theme.space.md}`};
  border: ${({ theme }) => theme.borders.sm};
  border-color: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  box-shadow: ${({ theme }) =>
    theme.shadows.lg(
      theme.space.sm,
      theme.space.md,
      getColor({ theme, variable: 'shadow.medium' }),
    )};
  background: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  overflow-wrap: anywhere;

  &[data-empty='true'] {
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  &:focus {
    outline: none;
  }
`;

const Ways = styled.div`
  display: flex;
  flex: none;
  gap: ${({ theme }) => theme.space.md};
  margin-inline-start: ${({ theme }) => theme.space.lg};
`;

const Long = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  gap: ${({ theme }) => theme.space.md};
  width: min(520px, calc(100vw - 72px));
`;
