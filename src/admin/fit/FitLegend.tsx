import { getColor } from '@zendeskgarden/react-theming';
import { SM } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { useAdminWords } from '../words';

/** What the cells of the grid say, and how to move about in it. */
export function FitLegend() {
  const say = useAdminWords();
  return (
    <Legend>
      <li>
        <SM>
          <b>3</b> {say('fit.legend.own')}
        </SM>
      </li>
      <li>
        <SM>
          <b>(3)</b> {say('fit.legend.general')}
        </SM>
      </li>
      <li>
        <SM>
          <b>{say('fit.gap')}</b> {say('fit.legend.none')}
        </SM>
      </li>
      <li>
        <SM>{say('fit.legend.keys')}</SM>
      </li>
    </Legend>
  );
}

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.space.xxs} ${theme.space.lg}`};
  margin: 0;
  padding: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  list-style: none;
`;
