import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';

/** Garden's alert with less air: a panel of 320 px has none to give away. */
export const SlimAlert = styled(Alert)`
  padding-block: ${({ theme }) => theme.space.xs};
  padding-inline: 36px ${({ theme }) => theme.space.xs};

  > svg {
    inset-block-start: ${({ theme }) => theme.space.xs};
    inset-inline-start: ${({ theme }) => theme.space.sm};
    margin-block-start: 2px;
  }
`;
