import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** A button that looks like a card; its first line is its name. */
export const CardButton = styled.button.attrs({ type: 'button' })`
  width: 100%;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 1px;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
