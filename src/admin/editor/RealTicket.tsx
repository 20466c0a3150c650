import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import type { Ticket } from '../../conversation/Ticket';
import { useAdminWords } from '../words';
import type { EditorAccount } from './EditorDesk';

/** The ticket on which the preview stands. It is kept nowhere. */
export type ShownTicket = { kind: 'none' } | { kind: 'shown'; ticket: Ticket };

type Stage =
  | { kind: 'ready' }
  | { kind: 'loading' }
  | { kind: 'not-a-number' }
  | { kind: 'missing' | 'failed'; id: number };

type Props = {
  account: Pick<EditorAccount, 'loadTicket'>;
  shown: ShownTicket;
  onShow: (shown: ShownTicket) => void;
};

const MAX_DIGITS = 15;

/** Asks for a ticket's number and reads it, as the sidebar would. */
export function RealTicket({ account, shown, onShow }: Props) {
  const say = useAdminWords();
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const asked = useRef(0);
  const problem = describe(stage, say);

  async function show(): Promise<void> {
    const digits = typed.replace(/^\s*#?\s*|\s+$/gu, '');
    if (!/^\d+$/u.test(digits) || digits.length > MAX_DIGITS) {
      setStage({ kind: 'not-a-number' });
      return;
    }
    const id = Number(digits);
    asked.current += 1;
    const turn = asked.current;
    setStage({ kind: 'loading' });
    const answer = await account.loadTicket(id);
    if (turn !== asked.current) return;
    if (answer.kind === 'ticket' && answer.ticket !== null) {
      onShow({ kind: 'shown', ticket: answer.ticket });
      setStage({ kind: 'ready' });
    } else {
      setStage({ kind: answer.kind === 'ticket' ? 'missing' : 'failed', id });
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <Field>
        <Field.Label isRegular>{say('editor.preview.ticketHeading')}</Field.Label>
        <Row>
          <Input
            isCompact
            inputMode="numeric"
            autoComplete="off"
            placeholder={say('editor.preview.ticket')}
            value={typed}
            {...(problem === null ? {} : { validation: 'warning' as const })}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button size="small" type="submit">
            {say('editor.preview.show')}
          </Button>
          {shown.kind === 'shown' && (
            <Button size="small" isBasic onClick={() => onShow({ kind: 'none' })}>
              {say('editor.preview.back')}
            </Button>
          )}
        </Row>
        <div role="status">
          {stage.kind === 'loading' && say('editor.preview.loading')}
          {problem !== null && <Field.Message validation="warning">{problem}</Field.Message>}
        </div>
      </Field>
    </form>
  );
}

function describe(stage: Stage, say: ReturnType<typeof useAdminWords>): string | null {
  switch (stage.kind) {
    case 'not-a-number':
      return say('editor.preview.notNumber');
    case 'missing':
      return say('editor.preview.none', { id: String(stage.id) });
    case 'failed':
      return say('editor.preview.failed', { id: String(stage.id) });
    default:
      return null;
  }
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};

  input {
    flex: 1 1 120px;
    width: auto;
    min-width: 0;
    margin: 0;
  }
`;
