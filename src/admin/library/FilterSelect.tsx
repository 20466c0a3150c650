import { Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';

type Props<T extends string> = {
  label: string;
  /** What stands for "no filter"; `null` where there always is one. */
  any: string | null;
  value: T | null;
  options: readonly { value: T; name: string }[];
  onChange: (value: T | null) => void;
};

/** One filter of the list. It says what it filters by itself, so its label is for screen readers. */
export function FilterSelect<T extends string>({ label, any, value, options, onChange }: Props<T>) {
  return (
    <Field>
      <Field.Label hidden>{label}</Field.Label>
      <Narrow
        isCompact
        value={value ?? ''}
        data-chosen={any !== null && value !== null}
        onChange={({ target }) =>
          onChange(options.find((one) => one.value === target.value)?.value ?? null)
        }
      >
        {any !== null && <option value="">{any}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </Narrow>
    </Field>
  );
}

const Narrow = styled(Select)`
  width: auto;
  min-width: 112px;
  max-width: 164px;
  padding-inline: ${({ theme }) => `${theme.space.xs} 32px`};
  text-overflow: ellipsis;

  &[data-chosen='true'] {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
