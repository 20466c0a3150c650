import { getColor } from '@zendeskgarden/react-theming';
import { useMemo } from 'react';
import styled from 'styled-components';
import { diffWords } from '../../editing/originals/diffWords';
import { Unseen } from '../../ui/Unseen';
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
                <Unseen as="span">{`${say('originals.added')} `}</Unseen>
                {text}
              </Added>
            );
          case 'removed':
            return (
              <Removed key={index}>
                <Unseen as="span">{`${say('originals.removed')} `}</Unseen>
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
