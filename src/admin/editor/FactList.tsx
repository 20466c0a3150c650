import { Button } from '@zendeskgarden/react-buttons';
import { Span } from '@zendeskgarden/react-typography';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import type { FormFact } from './EntryForm';
import { changeFact, factKey, newFact, renameFact } from './factKey';
import { FactRow } from './FactRow';
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
  const { facts, template } = form;

  function focus(row: number, name: string): void {
    list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [name="${name}"]`)?.focus();
  }

  function add(): void {
    const fact = newFact(facts, factKey('', facts));
    flushSync(() => onChange({ facts: [...facts, fact] }));
    focus(fact.row, 'label');
  }

  function rename({ row, key }: FormFact, before: string): void {
    const isTaken = facts.some((one) => one.row !== row && one.key === before);
    if (before !== key && !isTaken) onChange({ template: renameFact(template, before, key) });
  }

  function move(fact: FormFact, by: -1 | 1): void {
    const from = facts.indexOf(fact);
    const other = facts[from + by];
    if (other === undefined) return;
    const moved = facts.map((one) => (one === fact ? other : one === other ? fact : one));
    flushSync(() => onChange({ facts: moved }));
    focus(fact.row, by < 0 ? 'up' : 'down');
    announce(say('editor.announce.moved', { place: from + by + 1 }));
  }

  function remove(fact: FormFact): void {
    const rest = facts.filter((one) => one !== fact);
    const next = rest[facts.indexOf(fact)] ?? rest.at(-1);
    flushSync(() => onChange({ facts: rest }));
    if (next === undefined) list.current?.querySelector<HTMLElement>('[name="add"]')?.focus();
    else focus(next.row, 'label');
    announce(say('editor.announce.removed'));
  }

  return (
    <List ref={list}>
      {facts.length === 0 && <Span hue="grey">{say('editor.fact.none')}</Span>}
      {facts.map((fact, index) => (
        <FactRow
          key={fact.row}
          fact={fact}
          place={index + 1}
          isLast={index === facts.length - 1}
          errorOf={(part) => errorOf(errors, `facts.${index}.${part}`)}
          onChange={(part) => onChange({ facts: changeFact(facts, fact, part, template) })}
          onRenamed={(before) => rename(fact, before)}
          onDeed={(deed) => {
            if (deed === 'insert') onInsert(fact);
            else if (deed === 'remove') remove(fact);
            else move(fact, deed === 'up' ? -1 : 1);
          }}
        />
      ))}
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
