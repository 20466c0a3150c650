import { Button } from '@zendeskgarden/react-buttons';
import { Field, Message, Textarea } from '@zendeskgarden/react-forms';
import { useState, type RefObject } from 'react';
import styled from 'styled-components';
import { MAX_COACHED_CHARS } from '../../coach/readDraft';
import { useAdminWords } from '../words';

type Props = {
  label: string;
  hint: string;
  button: string;
  draft: string;
  field: RefObject<HTMLTextAreaElement>;
  onChange: (draft: string) => void;
  onSend: () => void;
};

/** Where the agent writes. Ctrl or Cmd with Enter sends. */
export function WriteField({ label, hint, button, draft, field, onChange, onSend }: Props) {
  const say = useAdminWords();
  const [isMissing, setMissing] = useState(false);

  function send(): void {
    const isEmpty = draft.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) field.current?.focus();
    else onSend();
  }

  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field>
        <Field.Label>{label}</Field.Label>
        <Field.Hint>{hint}</Field.Hint>
        <Textarea
          ref={field}
          minRows={6}
          maxRows={18}
          maxLength={MAX_COACHED_CHARS}
          dir="auto"
          value={draft}
          {...(isMissing ? { validation: 'error' as const } : {})}
          onChange={({ target }) => {
            setMissing(false);
            onChange(target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            send();
          }}
        />
        {isMissing && <Message validation="error">{say('practiceTab.play.empty')}</Message>}
      </Field>
      <div>
        <Button isPrimary type="submit">
          {button}
        </Button>
      </div>
    </Form>
  );
}

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;
