import { IconButton } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useRef } from 'react';
import styled from 'styled-components';
import { FACT_KINDS } from '../../templates/Fact';
import { useAdminWords } from '../words';
import { EditorIcon } from './EditorIcon';
import type { FormFact } from './EntryForm';

type Deed = 'insert' | 'up' | 'down' | 'remove';
type Part = 'label' | 'key' | 'example';

type Props = {
  fact: FormFact;
  /** Counted from 1. */
  place: number;
  isLast: boolean;
  errorOf: (part: Part) => string | undefined;
  onChange: (part: Partial<FormFact>) => void;
  /** Its name in the template is written to its end; `before` is what it was. */
  onRenamed: (before: string) => void;
  onDeed: (deed: Deed) => void;
};

/** What the agent is asked for, an example, and the name by which the template uses it. */
export function FactRow(props: Props) {
  const { fact, place, isLast, errorOf, onChange, onRenamed, onDeed } = props;
  const say = useAdminWords();
  const nameBefore = useRef(fact.key);
  const placeName = say('editor.fact.name', { place });
  const cell = { fact, errorOf, onChange };
  const tool = { name: fact.label === '' ? placeName : fact.label, onDeed };
  return (
    <Row role="group" aria-label={placeName} data-row={fact.row}>
      <Cell {...cell} part="label" placeholder={say('editor.fact.labelExample')} />
      <Tools>
        <Tool {...tool} deed="insert" />
        <Tool {...tool} deed="up" off={place === 1} />
        <Tool {...tool} deed="down" off={isLast} />
        <Tool {...tool} deed="remove" />
      </Tools>
      <Cells>
        <Cell {...cell} part="example" placeholder={say('editor.fact.exampleExample')} />
        <Cell
          {...cell}
          part="key"
          onFocus={() => {
            nameBefore.current = fact.key;
          }}
          onBlur={() => onRenamed(nameBefore.current)}
        />
        <Field>
          <Field.Label isRegular>{say('editor.fact.kind')}</Field.Label>
          <Select
            isCompact
            value={fact.kind}
            onChange={({ target }) => {
              const kind = FACT_KINDS.find((one) => one === target.value);
              if (kind !== undefined) onChange({ kind });
            }}
          >
            {FACT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`editor.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Cells>
    </Row>
  );
}

type CellProps = Pick<Props, 'fact' | 'errorOf' | 'onChange'> & {
  part: Part;
  placeholder?: string;
  onFocus?: () => void;
  onBlur?: () => void;
};

function Cell({ fact, errorOf, onChange, part, placeholder, onFocus, onBlur }: CellProps) {
  const say = useAdminWords();
  const error = errorOf(part);
  return (
    <Field>
      <Field.Label isRegular>{say(`editor.fact.${part}`)}</Field.Label>
      <Input
        isCompact
        name={part}
        dir={part === 'key' ? 'ltr' : 'auto'}
        value={fact[part]}
        placeholder={placeholder}
        {...(error === undefined ? {} : { validation: 'error' as const })}
        onChange={({ target }) => onChange({ [part]: target.value })}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
}

type ToolProps = Pick<Props, 'onDeed'> & { deed: Deed; name: string; off?: boolean };

function Tool({ deed, name, off = false, onDeed }: ToolProps) {
  const say = useAdminWords();
  return (
    <IconButton
      size="small"
      name={deed}
      aria-label={say('editor.fact.of', { action: say(`editor.fact.${deed}`), fact: name })}
      title={say(`editor.fact.${deed}`)}
      aria-disabled={off}
      isDanger={deed === 'remove'}
      onClick={() => off || onDeed(deed)}
    >
      <EditorIcon shape={deed} />
    </IconButton>
  );
}

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  align-items: end;
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Tools = styled.div`
  display: flex;

  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
`;

const Cells = styled.div`
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(112px, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  align-items: start;
`;
