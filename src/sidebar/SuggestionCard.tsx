import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import type { Entry } from '../library/Entry';
import { fillEntry } from '../library/fillEntry';
import type { FilledText } from '../templates/Filled';
import { MarkedText, type MarkedTextProps } from '../ui/MarkedText';
import { useWords } from '../ui/words';
import { Card } from './Card';
import { FactFields } from './FactFields';
import { InsertionStatus } from './InsertionStatus';
import type { Greeting } from './useGreeting';
import type { ReplyDesk } from './useReplyDesk';

type Props = {
  entry: Entry;
  /** The words before the agent has typed anything. */
  filled: FilledText;
  /** Why the entry is shown, in one short line. */
  why: string;
  greeting: Pick<Greeting, 'values' | 'occasion'>;
  desk: ReplyDesk;
  /** Nothing can be inserted into a closed ticket. */
  closed: boolean;
  /** The best one stands open; the others show their first lines until the agent opens them. */
  best: boolean;
  /** Given where the agent may wave the entry away. */
  onDismiss?: () => void;
};

/** One reply: why it is offered, the words as they will be inserted, the facts it asks for, Insert. */
export function SuggestionCard(props: Props) {
  const { entry, why, greeting, desk, closed, best, onDismiss } = props;
  const { values, occasion } = greeting;
  const say = useWords();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const [toggled, setToggled] = useState<boolean | null>(null);

  const facts = desk.factsFor(entry.key);
  // All cards are drawn anew at each key that the agent types into one of them.
  const refilled = useMemo(
    () => fillEntry(entry, values, facts, occasion),
    [entry, values, facts, occasion],
  );
  const filled = refilled.kind === 'filled' ? refilled : props.filled;
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
          <Span hue="grey">{why}</Span>
        </SM>
      </header>
      <Words data-testid="words" $open={open}>
        <MarkedText {...(open ? wholeOf(filled) : withoutGreeting(filled))} />
      </Words>
      {open && entry.facts.length > 0 && (
        <FactFields
          facts={entry.facts}
          values={facts}
          today={occasion.today}
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
        {onDismiss && (
          <Button size="small" isBasic aria-describedby={titleId} onClick={onDismiss}>
            {say('suggestion.dismiss')}
          </Button>
        )}
      </Actions>
      <InsertionStatus
        insertion={desk.insertion}
        entry={entry.key}
        openFacts={entry.facts.filter(({ key }) => filled.openFacts.includes(key))}
        onConfirm={() => answer(() => desk.confirm(filled))}
        onCancel={() => answer(desk.cancel)}
        onUndo={() => answer(desk.undo)}
      />
    </Card>
  );
}

type Preview = Pick<MarkedTextProps, 'text' | 'marks' | 'styles'>;

function wholeOf({ text, gaps, marks }: FilledText): Preview {
  return { text, marks: gaps, styles: marks };
}

const MAX_GREETING_CHARS = 40;

/** Of a closed card the first lines show, and "Hi Maya," on five of them tells nothing. */
function withoutGreeting({ text, gaps, marks }: FilledText): Preview {
  const end = text.indexOf('\n\n');
  const from = end > 0 && end <= MAX_GREETING_CHARS ? end + 2 : 0;
  const shift = <T extends { start: number; end: number }>(stretches: readonly T[]): T[] =>
    stretches
      .filter((stretch) => stretch.start >= from)
      .map((stretch) => ({ ...stretch, start: stretch.start - from, end: stretch.end - from }));
  return { text: text.slice(from), marks: shift(gaps), styles: shift(marks) };
}

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
