import { Field, Select } from '@zendeskgarden/react-forms';
import { useWords } from '../ui/words';

type Props<T extends string> = {
  label: string;
  /** `null` for any. */
  value: T | null;
  options: readonly T[];
  name: (option: T) => string;
  onChange: (value: T | null) => void;
};

/** What the replies that are searched have to suit. */
export function SearchFilter<T extends string>({
  label,
  value,
  options,
  name,
  onChange,
}: Props<T>) {
  const say = useWords();
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      <Select
        isCompact
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((one) => one === target.value) ?? null)}
      >
        <option value="">{say('search.any')}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
