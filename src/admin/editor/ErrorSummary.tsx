import { Button } from '@zendeskgarden/react-buttons';
import { useAdminWords } from '../words';
import type { FieldError } from './placeProblems';
import { namePath } from './namePath';
import { Notice } from './Notice';
import styled from 'styled-components';

type Props = { errors: readonly FieldError[]; onGoTo: (error: FieldError) => void };

/** Takes the focus after a save that could not be, and leads to each field. */
export function ErrorSummary({ errors, onGoTo }: Props) {
  const say = useAdminWords();
  return (
    <Notice urgent type="error" title={say('editor.error.summary', { count: errors.length })}>
      <List>
        {errors.map((error) => (
          <li key={`${error.path} ${error.message}`}>
            <Button isLink onClick={() => onGoTo(error)}>
              {namePath(error.path, say)}
            </Button>
            {' · '}
            {error.message}
          </li>
        ))}
      </List>
    </Notice>
  );
}

const List = styled.ul`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
`;
