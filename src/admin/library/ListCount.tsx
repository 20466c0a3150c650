import { Button } from '@zendeskgarden/react-buttons';
import { Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import { hasFilters, type ListChoices } from './ListChoices';

type Props = {
  choices: ListChoices;
  /** How many pass the filters, of how many. */
  count: number;
  total: number;
  onClear: () => void;
};

/** How many replies there are, or how many of them the filters leave. */
export function ListCount({ choices, count, total, onClear }: Props) {
  const say = useAdminWords();
  const isFiltered = hasFilters(choices);
  return (
    <Line>
      <Span hue="grey" role="status">
        {isFiltered ? say('library.found', { count, total }) : say('library.count', { count })}
      </Span>
      {isFiltered && (
        <Button isLink onClick={onClear}>
          {say('library.clear')}
        </Button>
      )}
    </Line>
  );
}

/** As high as the bar that takes its place while something is selected, so that the list stays where it is. */
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
  min-height: 50px;
`;
