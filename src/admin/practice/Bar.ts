import { LG } from '@zendeskgarden/react-typography';
import styled from 'styled-components';

/** Buttons and words in a row, which breaks where it is too narrow for them. */
export const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
`;

/** The title of what is open: takes the focus when it is opened, and shows no ring for it. */
export const BarTitle = styled(LG)`
  margin: 0;

  &:focus {
    outline: none;
  }
`;
