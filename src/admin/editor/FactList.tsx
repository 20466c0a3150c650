import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { Span } from '@zendeskgarden/react-typography';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { FACT_KINDS } from '../../templates/Fact';
import { useAdminWords } from '../words';
import type { FormFact } from './EntryForm';
import { EditorIcon } from './EditorIcon';
import { factKey, newFact, renameFact } from './factKey';
import { errorOf, type FieldsProps } from './fieldProps';

type Props = FieldsProps & {
  /** Puts `{{ fact.x }}` where the cursor is in the template. */
  onInsert: (fact: FormFact) => void;
  /** Says what has happened to whoever does not see it. */
  announce: (words: string) => void;
};

/** What the agent is asked for, in the order in which it is asked. */
export function FactList({ form, errors, onChange, onInsert, announce }: Props) {
  const say = useAdminWords();
  const list = useRef<HTMLDivElement>(null);
  /** The name of the fact whose name is being typed, as it was. */
  const nameBefore = useRef<string | null>(null);
  const { facts, template } = form;

  function focus(row: number, part: string): void {
    list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [name="${part}"]`)?.focus();
  }

  function add(): void {
    const fact = newFact(facts, factKey('', facts));
    flushSync(() => onChange({ facts: [...facts, fact] }));
    focus(fact.row, 'label');
  }

  /** A key follows its label until somebody gives it a name, or the template uses it. */
  function change(fact: FormFact, part: Partial<FormFact>): void {
    const others = facts.filter(({ row }) => row !== fact.row);
    const isUsed = template.includes(`fact.${fact.key}`);
    const isDerived = fact.key === factKey(fact.label, others) || fact.key === '';
    const follows = part.label !== undefined && isDerived && !isUsed;
    const changed = {
      ...fact,
      ...part,
      ...(follows ? { key: factKey(part.label ?? '', others) } : {}),
    };
    onChange({ facts: facts.map((one) => (one.row === fact.row ? changed : one)) });
  }

  /** The template follows once a new name is written to its end. */
  function rename({ row, key }: FormFact): void {
    const before = nameBefore.current;
    nameBefore.current = null;
    const isTaken = facts.some((one) => one.row !== row && one.key === before);
    if (before === null || before === key || isTaken) return;
    onChange({ template: renameFact(template, before, key) });
  }

  function move(fact: FormFact, by: -1 | 1): void {
    const from = facts.indexOf(fact);
    const to = from + by;
    const other = facts[to];
    if (other === undefined) return;
    const moved = [...facts];
    moved[from] = other;
    moved[to] = fact;
    flushSync(() => onChange({ facts: moved }));
    focus(fact.row, by < 0 ? 'up' : 'down');
    announce(say('editor.announce.moved', { place: to + 1 }));
  }

  function remove(fact: FormFact): void {
    const index = facts.indexOf(fact);
    const rest = facts.filter((one) => one !== fact);
    flushSync(() => onChange({ facts: rest }));
    const next = rest[index] ?? rest.at(-1);
    if (next === undefined) list.current?.querySelector<HTMLElement>('[name="add"]')?.focus();
    else focus(next.row, 'label');
    announce(say('editor.announce.removed'));
  }

  return (
    <List ref={list}>
      {facts.length === 0 && <Span hue="grey">{say('editor.fact.none')}</Span>}
      {facts.map((fact, index) => {
        const place = say('editor.fact.name', { place: index + 1 });
        const named = fact.label === '' ? place : fact.label;
        const button = (
          action: 'insert' | 'up' | 'down' | 'remove',
          run: () => void,
          off = false,
        ) => (
          <IconButton
            size="small"
            name={action}
            aria-label={say('editor.fact.of', {
              action: say(`editor.fact.${action}`),
              fact: named,
            })}
            title={say(`editor.fact.${action}`)}
            aria-disabled={off}
            isDanger={action === 'remove'}
            onClick={() => off || run()}
          >
            <EditorIcon shape={action} />
          </IconButton>
        );
        const input = (part: 'label' | 'key' | 'example', placeholder?: string) => {
          const error = errorOf(errors, `facts.${index}.${part}`);
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
                onChange={({ target }) => change(fact, { [part]: target.value })}
                {...(part === 'key' && {
                  onFocus: () => {
                    nameBefore.current = fact.key;
                  },
                  onBlur: () => rename(fact),
                })}
              />
              {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
            </Field>
          );
        };
        return (
          <Row key={fact.row} role="group" aria-label={place} data-row={fact.row}>
            <Wide>{input('label', say('editor.fact.labelExample'))}</Wide>
            <Tools>
              {button('insert', () => onInsert(fact))}
              {button('up', () => move(fact, -1), index === 0)}
              {button('down', () => move(fact, 1), index === facts.length - 1)}
              {button('remove', () => remove(fact))}
            </Tools>
            <Cells>
              {input('example', say('editor.fact.exampleExample'))}
              {input('key')}
              <Field>
                <Field.Label isRegular>{say('editor.fact.kind')}</Field.Label>
                <Select
                  isCompact
                  value={fact.kind}
                  onChange={({ target }) => {
                    const kind = FACT_KINDS.find((one) => one === target.value);
                    if (kind !== undefined) change(fact, { kind });
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
      })}
      <div>
        <Button size="small" name="add" onClick={add}>
          {say('editor.fact.add')}
        </Button>
      </div>
    </List>
  );
}

const List = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  align-items: end;
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Wide = styled.div`
  min-width: 0;
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
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(90px, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  align-items: start;
`;
