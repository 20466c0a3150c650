import { Button } from '@zendeskgarden/react-buttons';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import type { FormField } from './EntryForm';

type Props = {
  field: FormField;
  /** Gives the field back what is kept; absent where nothing has changed. */
  onReset: (() => void) | undefined;
  children: ReactNode;
};

/** A field's place on the page: where errors lead to, and the way back to what is kept. */
export function FieldBox({ field, onReset, children }: Props) {
  const say = useAdminWords();
  return (
    <Box data-field={field}>
      {children}
      {onReset && (
        <Reset
          isLink
          size="small"
          aria-label={say('editor.resetField', { field: say(`editor.field.${field}`) })}
          onClick={onReset}
        >
          {say('editor.reset')}
        </Reset>
      )}
    </Box>
  );
}

/** The reset stands in the label's line, and behind the field in the order of the keyboard. */
const Box = styled.div`
  position: relative;
  min-width: 0;
`;

const Reset = styled(Button)`
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 0;
`;
