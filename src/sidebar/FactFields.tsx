import { Field, Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Fact, FactValues } from '../templates/Fact';
import { useWords } from '../ui/words';

type Props = {
  facts: Fact[];
  values: FactValues;
  onChange: (values: FactValues) => void;
};

/** Asks for what only the agent knows. */
export function FactFields({ facts, values, onChange }: Props) {
  const say = useWords();
  return (
    <Fields>
      {facts.map(({ key, label, example }) => (
        <Field key={key}>
          <Label isRegular>{label}</Label>
          <Input
            isCompact
            value={values[key] ?? ''}
            placeholder={say('suggestion.example', { example })}
            onChange={(event) => onChange({ ...values, [key]: event.target.value })}
          />
        </Field>
      ))}
    </Fields>
  );
}

/** Labels are written to stand inside a sentence; above a field they begin one. */
const Label = styled(Field.Label)`
  display: block;

  &::first-letter {
    text-transform: uppercase;
  }
`;

const Fields = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;
