import { Combobox, Field, OptGroup, Option } from '@zendeskgarden/react-dropdowns';
import { memo, useState } from 'react';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import type { Insertable } from './template/completeTemplate';

type Props = {
  insertables: readonly Insertable[];
  onPick: (insertable: Insertable) => void;
};

/** Finds a placeholder by its plain name or its own, and puts it into the template. */
export const PlaceholderPicker = memo(function PlaceholderPicker({ insertables, onPick }: Props) {
  const say = useAdminWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = insertables.filter(({ name, value }) =>
    `${name} ${value}`.toLowerCase().includes(wanted),
  );
  const sections = [...new Set(shown.map(({ section }) => section))];
  return (
    <Picker>
      <Field.Label isRegular>{say('editor.template.picker')}</Field.Label>
      <Combobox
        isAutocomplete
        isCompact
        isEditable
        listboxMaxHeight="320px"
        inputValue={typed}
        selectionValue={null}
        onChange={({ inputValue, selectionValue }) => {
          if (inputValue !== undefined) setTyped(inputValue);
          if (typeof selectionValue !== 'string') return;
          const picked = insertables.find(({ value }) => value === selectionValue);
          setTyped('');
          // The list gives the focus back to its field first.
          if (picked !== undefined) setTimeout(() => onPick(picked));
        }}
      >
        {sections.map((section) => (
          <OptGroup key={section} legend={section}>
            {shown
              .filter((one) => one.section === section)
              .map(({ value, name }) => (
                <Option key={value} value={value} label={name}>
                  <bdi>{name}</bdi>
                  <Option.Meta>
                    <bdi>{value}</bdi>
                  </Option.Meta>
                </Option>
              ))}
          </OptGroup>
        ))}
        {shown.length === 0 && (
          <Option isDisabled value="" label={say('editor.combobox.none')}>
            {say('editor.combobox.none')}
          </Option>
        )}
      </Combobox>
    </Picker>
  );
});

const Picker = styled(Field)`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  align-items: center;

  > :last-child {
    flex: 0 1 280px;
    margin: 0;
  }
`;
