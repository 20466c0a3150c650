import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** The frame of one reply. */
export const Card = styled.article`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  h2 {
    margin: 0;
  }
`;
