import { Field, Input, Textarea } from '@zendeskgarden/react-forms';

type Props = {
  label: string;
  hint?: string;
  value: string;
  /** Of so many rows; one line without. */
  rows?: number;
  onChange: (value: string) => void;
};

/** One text of the scenario. */
export function TextField({ label, hint, value, rows, onChange }: Props) {
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
      {rows === undefined ? (
        <Input
          isCompact
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Textarea
          isCompact
          minRows={rows}
          maxRows={16}
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
