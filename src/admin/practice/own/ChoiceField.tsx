import { Field, Select } from '@zendeskgarden/react-forms';

type Props<T extends string | number> = {
  label: string;
  value: T;
  options: readonly T[];
  name: (option: T) => string;
  onChange: (value: T) => void;
};

/** One of few. */
export function ChoiceField<T extends string | number>(props: Props<T>) {
  const { label, value, options, name, onChange } = props;
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      <Select
        isCompact
        value={String(value)}
        onChange={({ target }) =>
          onChange(options.find((one) => String(one) === target.value) ?? value)
        }
      >
        {options.map((one) => (
          <option key={one} value={String(one)}>
            {name(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
