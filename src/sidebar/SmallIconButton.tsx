import { IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';

/** As small as WCAG 2.2 lets a target be, so that a line with such a button is no taller than its words. */
export const SmallIconButton = styled(IconButton).attrs({ size: 'small' })`
  flex: none;
  width: 24px;
  min-width: 24px;
  height: 24px;
`;
