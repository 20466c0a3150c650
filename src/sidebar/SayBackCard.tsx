import { Button } from '@zendeskgarden/react-buttons';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useEffect, useId, useRef, useState, type MouseEvent } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../assist';
import type { Paraphrase } from '../coach/paraphrase';
import { saidSinceReply } from '../conversation/saidSinceReply';
import { logTrouble } from '../logTrouble';
import type { FilledText } from '../templates/Filled';
import { escapeHtml } from '../templates/escapeHtml';
import { useWords } from '../ui/words';
import { Card } from './Card';
import { InsertionStatus } from './InsertionStatus';
import { isUnderWay, type ReplyDesk } from './useReplyDesk';
import { useSeen } from './useSeen';

type Props = { assistance: Assistance; desk: ReplyDesk; closed: boolean };

const PARTS = ['sentence', 'question'] as const;

/**
 * Active listening: the customer's issue in one sentence, where one is certain, and a question that follows from it,
 * to insert. It stands last, and is loaded when the agent has come near it: most replies need nothing of it.
 */
export function SayBackCard({ assistance, desk, closed }: Props) {
  const say = useWords();
  const titleId = useId();
  const [place, seen] = useSeen();
  const saidBack = useParaphrase(assistance, seen);
  if (saidBack === null) return <Ahead ref={place} />;
  return (
    <Card as="section" aria-labelledby={titleId}>
      <header>
        <MD tag="h2" isBold id={titleId}>
          {say('sayBack.title')}
        </MD>
        <SM>
          <Span hue="grey">{say('sayBack.why')}</Span>
        </SM>
      </header>
      {PARTS.map((part) => {
        const words = saidBack[part];
        if (words === null) return null;
        return (
          <SaidBack
            key={part}
            entry={`say-back-${part}`}
            words={words}
            desk={desk}
            closed={closed}
          />
        );
      })}
    </Card>
  );
}

type SaidBackProps = { entry: string; words: string; desk: ReplyDesk; closed: boolean };

function SaidBack({ entry, words, desk, closed }: SaidBackProps) {
  const say = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const filled = asWritten(words);
  const busy = isUnderWay(desk.insertion);

  function insert(event: MouseEvent): void {
    // The second click of a double click is none of its own.
    if (!busy && event.detail <= 1) desk.insert(entry, filled);
  }

  /** The question goes away when it is answered; focus must not go with it. */
  function answer(act: () => void): void {
    button.current?.focus();
    act();
  }

  return (
    <Line>
      <div id={id}>{words}</div>
      <Button
        ref={button}
        size="small"
        disabled={closed}
        aria-disabled={closed || busy}
        aria-describedby={id}
        onClick={insert}
      >
        {say('suggestion.insert')}
      </Button>
      <InsertionStatus
        insertion={desk.insertion}
        entry={entry}
        openFacts={[]}
        onConfirm={() => answer(() => desk.confirm(filled))}
        onCancel={() => answer(desk.cancel)}
        onUndo={() => answer(desk.undo)}
      />
    </Line>
  );
}

/** `null` while it is not wanted or worked out, and where nothing can be said back for certain. */
function useParaphrase(
  { conversation, reading, situations, language }: Assistance,
  isWanted: boolean,
) {
  const [answer, setAnswer] = useState<{ to: string; saidBack: Paraphrase | null } | null>(null);
  const said = language === 'en' ? saidSinceReply(conversation.messages) : '';
  const state = reading === null || reading.unsure !== null ? null : reading.state;
  const situation = situations[0]?.situation ?? null;
  useEffect(() => {
    if (said === '' || !isWanted) return;
    let current = true;
    import(/* webpackChunkName: "say-back" */ '../coach/paraphrase').then(
      ({ paraphrase }) => {
        if (current) setAnswer({ to: said, saidBack: paraphrase(said, situation, state) });
      },
      // An offer that does not load is not missed; the suggestions are there.
      (error: unknown) => logTrouble('the listening aid did not load.', error),
    );
    return () => {
      current = false;
    };
  }, [said, situation, state, isWanted]);
  return answer?.to === said ? answer.saidBack : null;
}

function asWritten(text: string): FilledText {
  return {
    kind: 'filled',
    text,
    html: `<p>${escapeHtml(text)}</p>`,
    openFacts: [],
    gaps: [],
    marks: [],
  };
}

/** The lower end of the page, and so much above it that what is asked for at its sight is there before the end is. */
const Ahead = styled.div`
  position: absolute;
  align-self: end;
  inline-size: 1px;
  block-size: 300px;
  pointer-events: none;
`;

const Line = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.xxs};

  > div {
    unicode-bidi: plaintext;
  }
`;
