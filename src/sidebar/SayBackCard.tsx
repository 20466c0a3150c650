import { Button } from '@zendeskgarden/react-buttons';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useEffect, useId, useState } from 'react';
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
import type { ReplyDesk } from './useReplyDesk';

type Props = { assistance: Assistance; desk: ReplyDesk; closed: boolean };

const PARTS = ['sentence', 'question'] as const;

/** Active listening: the customer's issue in one sentence, and a question that follows from it, to insert. */
export function SayBackCard({ assistance, desk, closed }: Props) {
  const say = useWords();
  const titleId = useId();
  const saidBack = useParaphrase(assistance);
  if (saidBack === null) return null;
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
        const key = `say-back-${part}`;
        const filled = asWritten(saidBack[part]);
        return (
          <Line key={part}>
            <div id={`${titleId}-${part}`}>{saidBack[part]}</div>
            <Button
              size="small"
              disabled={closed}
              aria-describedby={`${titleId}-${part}`}
              onClick={() => desk.insert(key, filled)}
            >
              {say('suggestion.insert')}
            </Button>
            <InsertionStatus
              insertion={desk.insertion}
              entry={key}
              openFacts={[]}
              onConfirm={() => desk.confirm(filled)}
              onCancel={desk.cancel}
              onUndo={desk.undo}
            />
          </Line>
        );
      })}
    </Card>
  );
}

/** `null` while it is worked out, and where nothing can be said back for certain. */
function useParaphrase({ conversation, reading, situations, language }: Assistance) {
  const [answer, setAnswer] = useState<{ to: string; saidBack: Paraphrase | null } | null>(null);
  const said = language === 'en' ? saidSinceReply(conversation.messages) : '';
  const state = reading === null || reading.unsure !== null ? null : reading.state;
  const situation = situations[0]?.situation ?? null;
  useEffect(() => {
    if (said === '') return;
    let current = true;
    import(/* webpackChunkName: "coach" */ '../coach/paraphrase').then(
      ({ paraphrase }) => {
        if (current) setAnswer({ to: said, saidBack: paraphrase(said, situation, state) });
      },
      // An offer that does not load is not missed; the suggestions are there.
      (error: unknown) => logTrouble('the listening aid did not load.', error),
    );
    return () => {
      current = false;
    };
  }, [said, situation, state]);
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

const Line = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.xxs};
`;
