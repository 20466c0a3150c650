import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import { useAdminWords } from '../words';

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  hint: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Whether a name that is not among the choices can be typed. */
  free?: boolean;
  error: string | undefined;
  onChange: (chosen: string[]) => void;
};

/** Chooses several of many, by typing or from the list. */
export function ChoiceCombobox(props: Props) {
  const { label, hint, choices, chosen, free = false, error, onChange } = props;
  const say = useAdminWords();
  const [typed, setTyped] = useState('');
  const known = new Set(choices.map(({ value }) => value));
  const own = chosen.filter((value) => !known.has(value));
  const all = [...choices, ...own.map((value) => ({ value, label: value }))];
  const wanted = typed.trim();
  const matches = (text: string) => text.toLowerCase().includes(wanted.toLowerCase());
  const isNew =
    free && wanted !== '' && !all.some((one) => one.label.toLowerCase() === wanted.toLowerCase());
  const isNothing = !isNew && !all.some((one) => matches(one.label));
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Field.Hint>{hint}</Field.Hint>
      <Combobox
        isAutocomplete
        isEditable
        isMultiselectable
        maxTags={12}
        renderExpandTags={(count) => say('editor.combobox.more', { count })}
        inputValue={typed}
        selectionValue={[...chosen]}
        {...(error === undefined ? {} : { validation: 'error' as const })}
        onChange={({ inputValue, selectionValue }) => {
          if (inputValue !== undefined) setTyped(inputValue);
          if (!Array.isArray(selectionValue)) return;
          onChange(selectionValue);
          setTyped('');
        }}
      >
        {all.map((one) => (
          <Option
            key={one.value}
            value={one.value}
            label={one.label}
            isHidden={!matches(one.label)}
            tagProps={{ removeLabel: say('editor.combobox.remove', { name: one.label }) }}
          >
            <bdi>{one.label}</bdi>
          </Option>
        ))}
        {isNew && (
          <Option key={`add ${wanted}`} type="add" value={wanted} label={wanted}>
            {say('editor.combobox.add', { name: wanted })}
          </Option>
        )}
        {isNothing && (
          <Option isDisabled value="" label={say('editor.combobox.none')}>
            {say('editor.combobox.none')}
          </Option>
        )}
      </Combobox>
      {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}
