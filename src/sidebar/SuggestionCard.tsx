import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import type { Entry } from '../library/Entry';
import { fillEntry } from '../library/fillEntry';
import type { FilledText } from '../templates/Filled';
import type { FactValues } from '../templates/Fact';
import { useWords } from '../ui/words';
import { ActionIcon } from './ActionIcon';
import { Card } from './Card';
import { CopyButton } from './CopyButton';
import { FactFields } from './FactFields';
import { InsertionStatus } from './InsertionStatus';
import { ReplyWords, type Preview } from './ReplyWords';
import { SmallIconButton } from './SmallIconButton';
import { UnfillableCard } from './UnfillableCard';
import { useEscape } from './useEscape';
import type { Greeting } from './useGreeting';
import { isUnderWay, type ReplyDesk } from './useReplyDesk';

type Props = {
  entry: Entry;
  /** Why the entry is shown, in one short line. */
  why: string;
  greeting: Pick<Greeting, 'values' | 'occasion'>;
  desk: ReplyDesk;
  /** Nothing can be inserted into a closed ticket. */
  closed: boolean;
  /** The best one shows nearly all; the others show their first lines until the agent opens them. */
  best: boolean;
  /** The key that inserts it, 1 to 9; shown beside the title. */
  number?: number;
  /** Given where the agent may wave the entry away. */
  onDismiss?: () => void;
};

/** One reply, filled in as far as this ticket and the agent can; or what it lacks. */
export function SuggestionCard(props: Props) {
  const { entry, greeting, desk } = props;
  const { values, occasion } = greeting;
  const facts = desk.factsFor(entry.key);
  // All cards are drawn anew at each key that the agent types into one of them.
  const filled = useMemo(
    () => fillEntry(entry, values, facts, occasion),
    [entry, values, facts, occasion],
  );
  return filled.kind === 'filled' ? (
    <FilledCard {...props} filled={filled} />
  ) : (
    <UnfillableCard entry={entry} problems={filled.problems} />
  );
}

/** Why the reply is offered, the words as they will be inserted, Insert, and the facts that it asks for. */
function FilledCard(props: Props & { filled: FilledText }) {
  const { entry, filled, why, greeting, desk, closed, best, number, onDismiss } = props;
  const { occasion } = greeting;
  const say = useWords();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [asksFacts, setAsksFacts] = useState(false);

  const facts = desk.factsFor(entry.key);
  const busy = desk.isBusyWith(entry.key);
  const open = toggled ?? (best || busy);
  const factsShown = entry.facts.length > 0 && open && (asksFacts || hasValues(facts));
  const inserting = isUnderWay(desk.insertion);
  const question = desk.insertion.kind === 'asking' && desk.insertion.entry === entry.key;

  function showFacts(fact: string | undefined): void {
    flushSync(() => {
      if (!open) setToggled(true);
      setAsksFacts(true);
    });
    const fields = [...(card.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])];
    (fields.find(({ name }) => name === fact) ?? fields[0])?.focus();
  }

  function insert(): void {
    if (inserting || closed) return;
    if (filled.openFacts.length > 0 && !factsShown) {
      showFacts(filled.openFacts[0]);
      // The agent sees what is asked for before being asked about it.
      if (!open) return;
    }
    desk.insert(entry.key, filled);
  }

  /** The question goes away when it is answered; focus must not go with it. */
  function answer(act: () => void): void {
    insertButton.current?.focus();
    act();
  }

  useEscape(question, () => answer(desk.cancel));

  function clickWords({ target }: MouseEvent<HTMLElement>): void {
    const mark = target instanceof Element ? target.closest('mark') : null;
    if (mark === null || closed) return;
    const marks = [...(card.current?.querySelectorAll('mark') ?? [])];
    showFacts(filled.gaps[marks.indexOf(mark)]?.fact);
  }

  return (
    <Card ref={card} aria-labelledby={titleId}>
      <header>
        <Head>
          {number !== undefined && <Key aria-hidden="true">{number}</Key>}
          <MD tag="h2" isBold id={titleId}>
            <bdi>{entry.title}</bdi>
          </MD>
          <CopyButton text={filled.text} titleId={titleId} />
          {onDismiss && (
            <SmallIconButton
              aria-label={say('suggestion.dismiss')}
              title={say('suggestion.dismiss')}
              aria-describedby={titleId}
              onClick={onDismiss}
            >
              <ActionIcon shape="dismiss" />
            </SmallIconButton>
          )}
        </Head>
        <SM>
          <Span hue="grey">{why}</Span>
        </SM>
      </header>
      <ReplyWords
        language={entry.language}
        preview={open ? wholeOf(filled) : withoutGreeting(filled)}
        size={toggled === true || factsShown ? 'whole' : open ? 'most' : 'lines'}
        opened={toggled === true}
        onClick={clickWords}
        onToggle={() => setToggled(toggled !== true)}
        titleId={titleId}
      >
        <Button
          ref={insertButton}
          size="small"
          disabled={closed}
          aria-disabled={closed || inserting}
          aria-describedby={titleId}
          aria-keyshortcuts={number === undefined ? undefined : String(number)}
          data-insert={number}
          // The second click of a double click is none of its own.
          onClick={({ detail }) => detail > 1 || insert()}
        >
          {say('suggestion.insert')}
        </Button>
        {entry.facts.length > 0 && (
          <Button
            size="small"
            isBasic
            aria-expanded={factsShown}
            aria-describedby={titleId}
            onClick={() => (factsShown ? setAsksFacts(false) : showFacts(undefined))}
          >
            {say('suggestion.details', { count: entry.facts.length })}
          </Button>
        )}
      </ReplyWords>
      {factsShown && (
        <FactFields
          facts={entry.facts}
          values={facts}
          today={occasion.today}
          onChange={(typed) => {
            setAsksFacts(true);
            desk.setFacts(entry.key, typed);
          }}
          onEnter={() => answer(insert)}
        />
      )}
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

function hasValues(facts: FactValues): boolean {
  return Object.values(facts).some((value) => value !== '');
}

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

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-start;
  gap: ${({ theme }) => theme.space.xxs};

  h2 {
    flex: 1;
    min-width: 0;
    padding-block: 2px;
  }
`;

/** Drawn as the key that it names. */
const Key = styled.kbd`
  flex: none;
  min-width: 18px;
  margin-block: 3px;
  margin-inline-end: ${({ theme }) => theme.space.xxs};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 16px;
  text-align: center;
`;
