import { Checkbox, Field } from '@zendeskgarden/react-forms';

type Props = {
  label: string;
  checked: boolean;
  /** Some of what it stands for is selected. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
};

/** A checkbox of the table; its label is for screen readers. */
export function Selecting({ label, checked, mixed = false, onChange }: Props) {
  return (
    <Field>
      <Checkbox
        checked={checked}
        indeterminate={mixed}
        onChange={({ target }) => onChange(target.checked)}
      >
        <Field.Label hidden>{label}</Field.Label>
      </Checkbox>
    </Field>
  );
}
