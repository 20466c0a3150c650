import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';

type Props = {
  /** Whose words they are. */
  from: 'customer' | 'agent';
  author: string;
  /** Beside the author: how they are. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One message of the conversation. */
export function Message({ from, author, aside, children }: Props) {
  return (
    <Bubble data-from={from}>
      <Head>
        <strong>{author}</strong>
        {aside}
      </Head>
      {children}
    </Bubble>
  );
}

const Bubble = styled.div`
  max-width: 72ch;
  padding: ${({ theme }) => `${theme.space.xs} ${theme.space.sm}`};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};

  &[data-from='agent'] {
    margin-inline-start: auto;
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
