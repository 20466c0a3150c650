import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { useEffect, useRef, type ReactNode } from 'react';
import styled from 'styled-components';

type Props = {
  type: 'info' | 'warning' | 'error';
  title: string;
  /** Takes the focus when it comes: what the admin was doing cannot go on without an answer. */
  urgent?: boolean;
  children?: ReactNode;
  actions?: readonly { label: string; run: () => void; primary?: boolean }[];
};

/** A calm sentence with ways on. */
export function Notice({ type, title, urgent = false, children, actions = [] }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (urgent) heading.current?.focus();
  }, [urgent, title]);
  return (
    <Alert type={type} role={urgent ? 'group' : 'status'}>
      <Title>
        <Heading ref={heading} tabIndex={-1}>
          {title}
        </Heading>
      </Title>
      {children}
      {actions.length > 0 && (
        <Actions>
          {actions.map(({ label, run, primary = false }) => (
            <Button key={label} size="small" isPrimary={primary} onClick={run}>
              {label}
            </Button>
          ))}
        </Actions>
      )}
    </Alert>
  );
}

const Heading = styled.h2`
  margin: 0;
  font: inherit;

  &:focus {
    outline: none;
  }
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-block-start: ${({ theme }) => theme.space.xs};
`;
