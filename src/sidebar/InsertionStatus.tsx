import { Button } from '@zendeskgarden/react-buttons';
import { SM } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Fact } from '../templates/Fact';
import { SlimAlert } from '../ui/SlimAlert';
import { useList, useWords } from '../ui/words';
import type { WordKey } from '../words/Say';
import type { ReplaceOutcome } from '../zendesk/ReplyEditor';
import type { InsertOutcome } from '../zendesk/Zendesk';
import type { Insertion } from './useReplyDesk';

type Props = {
  insertion: Insertion;
  /** Key of the entry beside which this stands. */
  entry: string;
  /** Facts of the entry that are still open. */
  openFacts: Fact[];
  onConfirm: () => void;
  onCancel: () => void;
  onUndo: () => void;
};

/** What becomes of the click on Insert, told where the agent is looking and to screen readers. */
export function InsertionStatus(props: Props) {
  const { insertion, entry } = props;
  const concerned = insertion.kind !== 'idle' && insertion.entry === entry;
  return <Status aria-live="polite">{concerned && <Stage {...props} />}</Status>;
}

function Stage({ insertion, openFacts, onConfirm, onCancel, onUndo }: Props) {
  const say = useWords();
  const list = useList();
  switch (insertion.kind) {
    case 'idle':
      return null;
    case 'inserting':
      return <SM>{say('outcome.inserting')}</SM>;
    case 'undoing':
      return <SM>{say('outcome.undoing')}</SM>;
    case 'done':
      return (
        <SlimAlert type={insertion.outcome.kind === 'inserted' ? 'success' : 'error'}>
          {say(outcomeWords(insertion.outcome))}
          {insertion.undo !== null && (
            <Answers>
              <Button isLink size="small" onClick={onUndo}>
                {say('outcome.undo')}
              </Button>
            </Answers>
          )}
        </SlimAlert>
      );
    case 'undone':
      return (
        <SlimAlert type={insertion.outcome.kind === 'replaced' ? 'info' : 'error'}>
          {say(undoneWords(insertion.outcome))}
        </SlimAlert>
      );
    case 'asking': {
      const { question } = insertion;
      // The agent has filled the gaps instead of answering.
      if (question === 'gaps' && openFacts.length === 0) return null;
      const facts = list(openFacts.map(({ label }) => label));
      return (
        <SlimAlert type="warning">
          {say(`confirm.${question}`, { facts })}
          <Answers>
            <Button size="small" onClick={onConfirm}>
              {say(`confirm.${question}Yes`)}
            </Button>
            <Button size="small" isBasic onClick={onCancel}>
              {say('confirm.no')}
            </Button>
          </Answers>
        </SlimAlert>
      );
    }
  }
}

function outcomeWords(outcome: InsertOutcome): WordKey {
  switch (outcome.kind) {
    case 'inserted':
      return outcome.target.kind === 'note' ? 'outcome.insertedNote' : 'outcome.inserted';
    case 'refused':
      return `outcome.${outcome.why}`;
    case 'failed':
      return `outcome.failed.${outcome.reason}`;
    case 'unconfirmed':
      return 'outcome.unconfirmed';
  }
}

function undoneWords(outcome: ReplaceOutcome): WordKey {
  switch (outcome.kind) {
    case 'replaced':
      return 'outcome.undone';
    case 'refused':
      return `outcome.notUndone.${outcome.why}`;
    case 'failed':
      return 'outcome.notUndone.failed';
    case 'unconfirmed':
      return 'outcome.unconfirmed';
  }
}

/** Stands there all the time, since screen readers hear only changes inside it; takes no room while empty. */
const Status = styled.div`
  &:empty {
    position: absolute;
  }
`;

const Answers = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;
