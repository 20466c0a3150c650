import { Checkbox, Field, Fieldset, Message } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import styled from 'styled-components';
import { useAdminWords } from '../words';

type Props<T extends string> = {
  label: string;
  hint: string;
  options: readonly T[];
  chosen: readonly T[];
  name: (option: T) => string;
  required?: boolean;
  error?: string | undefined;
  onChange: (chosen: T[]) => void;
};

/** Chooses several of few, all of them in sight. What is chosen keeps the order of the options. */
export function CheckGroup<T extends string>(props: Props<T>) {
  const { label, hint, options, chosen, name, required = false, error, onChange } = props;
  const say = useAdminWords();
  const id = useId();
  const toggle = (option: T, on: boolean) =>
    onChange(options.filter((one) => (one === option ? on : chosen.includes(one))));
  return (
    <Fieldset aria-describedby={`${id}-hint ${id}-error`}>
      <Fieldset.Legend>
        {label}
        {required && <Required>{say('editor.required')}</Required>}
      </Fieldset.Legend>
      <Field.Hint id={`${id}-hint`}>{hint}</Field.Hint>
      <Options>
        {options.map((option) => (
          <Field key={option}>
            <Checkbox
              checked={chosen.includes(option)}
              aria-invalid={error !== undefined}
              onChange={(event) => toggle(option, event.target.checked)}
            >
              <Field.Label isRegular>{name(option)}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </Options>
      <div id={`${id}-error`}>
        {error !== undefined && <Message validation="error">{error}</Message>}
      </div>
    </Fieldset>
  );
}

/** Said beside a label: a star says nothing to whoever has not been told. */
export const Required = styled.span`
  margin-inline-start: ${({ theme }) => theme.space.xxs};
  font-weight: ${({ theme }) => theme.fontWeights.regular};

  &::before {
    content: '· ';
  }
`;

const Options = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  margin-block-start: ${({ theme }) => theme.space.xs};
`;
