import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { fillEntry } from '../library/fillEntry';
import type { Suggestion } from '../suggestions/Suggestion';
import type { TemplateValues } from '../templates/placeholders';
import { MarkedText } from '../ui/MarkedText';
import { useWords } from '../ui/words';
import { explainReasons } from './explainReasons';
import { FactFields } from './FactFields';
import { InsertionStatus } from './InsertionStatus';
import type { ReplyDesk } from './useReplyDesk';

type Props = {
  suggestion: Suggestion;
  values: TemplateValues;
  desk: ReplyDesk;
  /** Nothing can be inserted into a closed ticket. */
  closed: boolean;
  /** The best one stands open; the others show their first lines until the agent opens them. */
  best: boolean;
};

/** One suggestion: why it is offered, the words as they will be inserted, the facts it asks for, Insert. */
export function SuggestionCard({ suggestion, values, desk, closed, best }: Props) {
  const say = useWords();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const [toggled, setToggled] = useState<boolean | null>(null);

  const { entry } = suggestion;
  const facts = desk.factsFor(entry.key);
  // All cards are drawn anew at each key that the agent types into one of them.
  const refilled = useMemo(() => fillEntry(entry, values, facts), [entry, values, facts]);
  const filled = refilled.kind === 'filled' ? refilled : suggestion.filled;
  const open = toggled ?? (best || desk.isBusyWith(entry.key));
  const inserting = desk.insertion.kind === 'inserting';

  function insert(event: MouseEvent): void {
    // The second click of a double click is none of its own.
    if (inserting || event.detail > 1) return;
    if (!open) {
      flushSync(() => setToggled(true));
      const firstField = card.current?.querySelector('input');
      if (firstField && filled.openFacts.length > 0) {
        // The agent sees what is asked for before being asked about it.
        firstField.focus();
        return;
      }
    }
    desk.insert(entry.key, filled);
  }

  /** The question goes away when it is answered; focus must not go with it. */
  function answer(act: () => void): void {
    insertButton.current?.focus();
    act();
  }

  return (
    <Card ref={card} aria-labelledby={titleId}>
      <header>
        <MD tag="h2" isBold id={titleId}>
          {entry.title}
        </MD>
        <SM>
          <Span hue="grey">{explainReasons(suggestion.reasons, say)}</Span>
        </SM>
      </header>
      <Words data-testid="words" $open={open}>
        <MarkedText text={filled.text} marks={filled.gaps} />
      </Words>
      {open && entry.facts.length > 0 && (
        <FactFields
          facts={entry.facts}
          values={facts}
          onChange={(typed) => desk.setFacts(entry.key, typed)}
        />
      )}
      <Actions>
        <Button
          ref={insertButton}
          size="small"
          disabled={closed}
          aria-disabled={closed || inserting}
          aria-describedby={titleId}
          onClick={insert}
        >
          {say('suggestion.insert')}
        </Button>
        <Button size="small" isBasic aria-describedby={titleId} onClick={() => setToggled(!open)}>
          {say(open ? 'suggestion.less' : 'suggestion.more')}
        </Button>
      </Actions>
      <InsertionStatus
        insertion={desk.insertion}
        entry={entry.key}
        openFacts={entry.facts.filter(({ key }) => filled.openFacts.includes(key))}
        onConfirm={() => answer(() => desk.confirm(filled))}
        onCancel={() => answer(desk.cancel)}
      />
    </Card>
  );
}

const Card = styled.article`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  h2 {
    margin: 0;
  }
`;

const Words = styled.div<{ $open: boolean }>`
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  ${({ $open }) =>
    $open
      ? ''
      : 'max-height: 5.2em; overflow: hidden; mask-image: linear-gradient(#000 55%, transparent);'}
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;
