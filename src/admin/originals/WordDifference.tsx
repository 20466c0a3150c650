import { getColor } from '@zendeskgarden/react-theming';
import { useMemo } from 'react';
import styled from 'styled-components';
import { diffWords } from '../../editing/originals/diffWords';
import { useAdminWords } from '../words';

type Props = { before: string; after: string };

/** What turns one text into the other: gone words struck through, new ones underlined; said aloud, too. */
export function WordDifference({ before, after }: Props) {
  const say = useAdminWords();
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <Words>
      {parts.map(({ kind, text }, index) => {
        switch (kind) {
          case 'same':
            return <span key={index}>{text}</span>;
          case 'added':
            return (
              <Added key={index}>
                <Aloud>{`${say('originals.added')} `}</Aloud>
                {text}
              </Added>
            );
          case 'removed':
            return (
              <Removed key={index}>
                <Aloud>{`${say('originals.removed')} `}</Aloud>
                {text}
              </Removed>
            );
        }
      })}
    </Words>
  );
}

/** Templates are written in their own direction, whatever the screen's. */
const Words = styled.div`
  white-space: pre-wrap;
  unicode-bidi: plaintext;
`;

const Added = styled.ins`
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => getColor({ theme, variable: 'background.success' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.success' })};
  text-decoration: underline;
`;

const Removed = styled.del`
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => getColor({ theme, variable: 'background.danger' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
  text-decoration: line-through;
`;

/** For screen readers alone, within a line. */
const Aloud = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
