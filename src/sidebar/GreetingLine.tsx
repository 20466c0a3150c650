import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input } from '@zendeskgarden/react-forms';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { useWords } from '../ui/words';
import type { Greeting } from './useGreeting';

/** How replies greet the customer, and on request the means to change that for this ticket. */
export function GreetingLine({ greeting }: { greeting: Greeting }) {
  const say = useWords();
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);

  function open(): void {
    flushSync(() => setEditing(true));
    field.current?.focus();
  }

  function close(): void {
    flushSync(() => setEditing(false));
    change.current?.focus();
  }

  return (
    <div>
      <SM>
        <Span hue="grey">{describe(greeting, say)}</Span>{' '}
        {!editing && (
          <Button isLink size="small" ref={change} onClick={open}>
            {say('greeting.change')}
          </Button>
        )}
      </SM>
      {editing && (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <Field>
            <Field.Label isRegular>{say('greeting.field')}</Field.Label>
            <Input
              ref={field}
              isCompact
              maxLength={80}
              value={greeting.typed}
              onChange={(event) => greeting.setName(event.target.value)}
            />
            <Field.Hint>{say('greeting.hint')}</Field.Hint>
          </Field>
          <Field>
            <Checkbox
              checked={greeting.greet}
              onChange={(event) => greeting.setGreet(event.target.checked)}
            >
              <Field.Label isRegular>{say('greeting.greet')}</Field.Label>
            </Checkbox>
          </Field>
          <div>
            <Button size="small" type="submit">
              {say('greeting.done')}
            </Button>
          </div>
        </Form>
      )}
    </div>
  );
}

function describe({ name, greet, chosen }: Greeting, say: ReturnType<typeof useWords>): string {
  if (!greet) return say(chosen ? 'greeting.leftOut' : 'greeting.greetedBefore');
  return name === null ? say('greeting.none') : say('greeting.name', { name });
}

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;
