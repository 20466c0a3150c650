import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useLayoutEffect, useRef, useState, type MouseEventHandler, type ReactNode } from 'react';
import styled from 'styled-components';
import { MarkedText, type MarkedTextProps } from '../ui/MarkedText';
import { useWords } from '../ui/words';

export type Preview = Pick<MarkedTextProps, 'text' | 'marks' | 'styles'>;

type Size = 'lines' | 'most' | 'whole';

/** So much of the words shows; with `most`, Insert lies within the first 600 px of the panel. */
const MAX_HEIGHTS: Record<Size, string> = { lines: '58px', most: '170px', whole: 'none' };

type Props = {
  preview: Preview;
  /** ISO 639-1 code of the words. */
  language: string;
  size: Size;
  /** Whether the agent has asked for all of it, and may ask for less. */
  opened: boolean;
  onClick: MouseEventHandler;
  onToggle: () => void;
  /** Id of what names the reply. */
  titleId: string;
  /** What can be done with the words; stands below them, with the means to see all of them. */
  children: ReactNode;
};

/** A reply's words as they will be inserted, faded out at the end where they go on. */
export function ReplyWords(props: Props) {
  const { preview, language, size, opened, onClick, onToggle, titleId, children } = props;
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () => setCut(current.scrollHeight > current.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [size, preview.text]);
  // Of a closed card the greeting is left away, so there is always more to see.
  const more = cut || size === 'lines';
  return (
    <>
      <Box ref={box} lang={language} data-testid="words" $size={size} $cut={cut} onClick={onClick}>
        <MarkedText {...preview} />
      </Box>
      <Actions>
        {children}
        {(more || opened) && (
          <Button size="small" isBasic aria-describedby={titleId} onClick={onToggle}>
            {say(more ? 'suggestion.more' : 'suggestion.less')}
          </Button>
        )}
      </Actions>
    </>
  );
}

const Box = styled.div<{ $size: Size; $cut: boolean }>`
  max-height: ${({ $size }) => MAX_HEIGHTS[$size]};
  padding: ${({ theme }) => theme.space.xs};
  overflow: hidden;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  line-height: 18px;
  ${({ $cut }) => $cut && 'mask-image: linear-gradient(#000 calc(100% - 32px), transparent);'}

  mark {
    cursor: pointer;
  }
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
