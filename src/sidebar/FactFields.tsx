import { Field, Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { checkFact } from '../templates/checkFact';
import type { Fact, FactValues } from '../templates/Fact';
import { useWords } from '../ui/words';

type Props = {
  facts: Fact[];
  values: FactValues;
  /** ISO day, where the caller knows it. */
  today: string | undefined;
  onChange: (values: FactValues) => void;
  /** The agent has pressed Enter in a field. */
  onEnter: () => void;
};

/** Asks for what only the agent knows. */
export function FactFields({ facts, values, today, onChange, onEnter }: Props) {
  const say = useWords();
  return (
    <Fields
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      {facts.map((fact) => {
        const { key, kind, label, example } = fact;
        // A fact may be called `constructor`.
        const value = (Object.hasOwn(values, key) ? values[key] : undefined) ?? '';
        const problem = checkFact(fact, value, today);
        const change = (typed: string) => onChange({ ...values, [key]: typed });
        return (
          <Field key={key}>
            <Label isRegular>{label}</Label>
            <Row>
              <Input
                isCompact
                name={key}
                inputMode={kind === 'amount' ? 'decimal' : 'text'}
                value={value}
                placeholder={say('suggestion.example', { example })}
                onChange={(event) => change(event.target.value)}
              />
              {kind === 'date' && (
                <DayPicker
                  type="date"
                  aria-label={say('suggestion.pickDay', { label })}
                  title={say('suggestion.pickDay', { label })}
                  value={isDay(value) ? value : ''}
                  onChange={(event) => change(event.target.value)}
                />
              )}
            </Row>
            {problem !== null && (
              <Field.Message validation="warning">{say(`factProblem.${problem}`)}</Field.Message>
            )}
          </Field>
        );
      })}
      {/* Without a button, Enter would send forms of one field only. */}
      <input type="submit" hidden />
    </Fields>
  );
}

/** A day is kept as ISO writes it and written out in the reply's language; words stay as they are. */
function isDay(value: string | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value ?? '');
}

/** Labels are written to stand inside a sentence; above a field they begin one. */
const Label = styled(Field.Label)`
  display: block;

  &::first-letter {
    text-transform: uppercase;
  }
`;

const Fields = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const Row = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xs};
`;

/**
 * The browser's own calendar behind its icon alone: the field beside it shows the day. (A page within a page may not
 * open the calendar by script.)
 */
const DayPicker = styled.input`
  flex: none;
  width: 2rem;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  color-scheme: inherit;

  &::-webkit-datetime-edit {
    display: none;
  }
`;
