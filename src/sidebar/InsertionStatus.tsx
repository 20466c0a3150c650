import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { Fact } from '../templates/Fact';
import { useWords, type WordKey } from '../ui/words';
import type { Insertion } from './useInsertion';

type Props = {
  insertion: Insertion;
  openFacts: Fact[];
  onConfirm: () => void;
  onCancel: () => void;
};

/** What became of the last click on Insert, told where the agent is looking and to screen readers. */
export function InsertionStatus({ insertion, openFacts, onConfirm, onCancel }: Props) {
  return (
    <Status aria-live="polite">
      {insertion.kind === 'asking' && (
        <Question
          insertion={insertion}
          openFacts={openFacts}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      )}
      {insertion.kind === 'done' && <Outcome insertion={insertion} />}
    </Status>
  );
}

type QuestionProps = Omit<Props, 'insertion'> & {
  insertion: Extract<Insertion, { kind: 'asking' }>;
};

function Question({ insertion, openFacts, onConfirm, onCancel }: QuestionProps) {
  const say = useWords();
  const facts = openFacts.map(({ label }) => label).join(', ');
  return (
    <Alert type="warning">
      {say(`confirm.${insertion.confirm}`, { facts })}
      <Answers>
        <Button size="small" onClick={onConfirm}>
          {say(`confirm.${insertion.confirm}Yes`)}
        </Button>
        <Button size="small" isBasic onClick={onCancel}>
          {say('confirm.no')}
        </Button>
      </Answers>
    </Alert>
  );
}

function Outcome({ insertion }: { insertion: Extract<Insertion, { kind: 'done' }> }) {
  const say = useWords();
  const { outcome } = insertion;
  if (outcome.kind === 'inserted') {
    return (
      <Alert type="success">
        {say(outcome.target.kind === 'note' ? 'outcome.insertedNote' : 'outcome.inserted')}
      </Alert>
    );
  }
  const words: WordKey =
    outcome.kind === 'refused' ? `outcome.${outcome.why}` : `outcome.failed.${outcome.reason}`;
  return <Alert type="error">{say(words)}</Alert>;
}

/** Stands there all the time, since screen readers hear only changes inside it; takes no room while empty. */
const Status = styled.div`
  &:empty {
    position: absolute;
  }
`;

const Answers = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;
