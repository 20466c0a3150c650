import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Message } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { ScenarioDraft } from '../../../practice/scenarioFromTicket';
import type { Account } from '../../../zendesk/Account';
import { useAdminWords } from '../../words';

type Props = {
  account: Pick<Account, 'loadTicket'>;
  onDraft: (draft: ScenarioDraft) => void;
};

type Stage =
  | { kind: 'ready' | 'loading' | 'not-a-number' | 'not-loaded' }
  | { kind: 'missing' | 'failed' | 'silent'; id: number };

const MAX_DIGITS = 15;

/** Nobody's, to the best of our knowledge. */
const INVENTED_NAME = 'Robin Vale';

/** Asks for a ticket's number, and makes a scenario of it without names, addresses and numbers. */
export function TicketForm({ account, onDraft }: Props) {
  const say = useAdminWords();
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });

  async function make(): Promise<void> {
    if (stage.kind === 'loading') return;
    const digits = typed.replace(/^\s*#?\s*|\s+$/gu, '');
    if (!/^\d+$/u.test(digits) || digits.length > MAX_DIGITS) {
      setStage({ kind: 'not-a-number' });
      return;
    }
    const id = Number(digits);
    setStage({ kind: 'loading' });
    const answer = await account.loadTicket(id);
    if (answer.kind !== 'ticket' || answer.ticket === null) {
      setStage({ kind: answer.kind === 'ticket' ? 'missing' : 'failed', id });
      return;
    }
    try {
      const { draftFromTicket } = await import(
        /* webpackChunkName: "practice-ticket" */ './draftFromTicket'
      );
      const draft = await draftFromTicket(answer.ticket, INVENTED_NAME);
      if (draft.scenario.stages.length === 0) setStage({ kind: 'silent', id });
      else onDraft(draft);
    } catch {
      // The chunk did not load.
      setStage({ kind: 'not-loaded' });
    }
  }

  const problem =
    stage.kind === 'ready' || stage.kind === 'loading'
      ? null
      : say(`practiceTab.own.ticket.${stage.kind}`, { id: 'id' in stage ? `${stage.id}` : '' });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field>
        <Field.Label isRegular>{say('practiceTab.own.ticket.label')}</Field.Label>
        <Field.Hint>{say('practiceTab.own.ticket.hint')}</Field.Hint>
        <Row>
          <Input
            isCompact
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            {...(problem === null ? {} : { validation: 'warning' as const })}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button size="small" type="submit" aria-disabled={stage.kind === 'loading'}>
            {say('practiceTab.own.ticket.make')}
          </Button>
        </Row>
        <div role="status">
          {stage.kind === 'loading' && say('practiceTab.own.ticket.loading')}
          {problem !== null && <Message validation="warning">{problem}</Message>}
        </div>
      </Field>
    </form>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};

  input {
    flex: 0 1 160px;
    width: auto;
    margin: 0;
  }
`;
