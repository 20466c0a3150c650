import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { Span } from '@zendeskgarden/react-typography';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import { builtInScenarios } from '../../../practice/builtInScenarios';
import type { Scenario } from '../../../practice/Scenario';
import type { ScenarioDraft } from '../../../practice/scenarioFromTicket';
import type { Account } from '../../../zendesk/Account';
import type { RecordFailure } from '../../../zendesk/RecordStore';
import { keyFromTitle } from '../../editor/keyFromTitle';
import { ConfirmDialog } from '../../library/ConfirmDialog';
import { freeKey } from '../../library/freeKey';
import { useAdminWords } from '../../words';
import { blankScenario } from './blankScenario';
import { ScenarioEditor } from './ScenarioEditor';
import type { KeptScenario, ScenarioStatus } from './ScenarioStore';
import { TicketForm } from './TicketForm';
import type { OwnDesk } from './useOwnScenarios';

type Props = { desk: OwnDesk; account: Pick<Account, 'loadTicket'> };

type Editing = { start: Scenario; seen: KeptScenario | null; note: string | null };

/** The account's own scenarios, for admins: write, make from a ticket, check, keep. */
export function OwnScenarios({ desk, account }: Props) {
  const say = useAdminWords();
  const { own, store, reload } = desk;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removing, setRemoving] = useState<KeptScenario | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  if (own.kind === 'loading') return <p role="status">{say('page.asking')}</p>;
  if (own.kind === 'failed') return <Absent failure={own} onRetry={() => void reload()} />;

  async function keep(scenario: Scenario, status: ScenarioStatus): Promise<string | null> {
    const seen = editing?.seen ?? null;
    const saved = await store.save(withKey(scenario), status, seen);
    if (saved.kind === 'conflict' && editing !== null)
      setEditing({ ...editing, seen: saved.theirs });
    if (saved.kind !== 'saved') return say(`practiceTab.own.notKept.${whyNot(saved)}`);
    close();
    await reload();
    return null;
  }

  function withKey(scenario: Scenario): Scenario {
    if (scenario.key !== '' || own.kind !== 'loaded') return scenario;
    const taken = new Set(
      [...builtInScenarios, ...own.kept.map((one) => one.scenario)].map(({ key }) => key),
    );
    return {
      ...scenario,
      key: freeKey(keyFromTitle(scenario.title || 'scenario', 'en'), (key) => taken.has(key)),
    };
  }

  async function remove(kept: KeptScenario): Promise<void> {
    setRemoving(null);
    const answer = await store.remove(kept);
    setTrouble(answer.kind === 'removed' ? null : say(`practiceTab.own.notKept.${whyNot(answer)}`));
    await reload();
    heading.current?.focus();
  }

  function startFrom({ scenario, removed }: ScenarioDraft): void {
    const count = Object.values(removed).reduce((sum, one) => sum + one, 0);
    setEditing({
      start: scenario,
      seen: null,
      note: say('practiceTab.own.ticket.removed', { count }),
    });
  }

  function close(): void {
    setEditing(null);
    setTimeout(() => heading.current?.focus());
  }

  if (editing !== null)
    return (
      <ScenarioEditor start={editing.start} note={editing.note} onKeep={keep} onClose={close} />
    );
  return (
    <Block>
      <Heading ref={heading} tabIndex={-1}>
        {say('practiceTab.own.heading')}
      </Heading>
      <p>{say('practiceTab.own.intro')}</p>
      <div>
        <Button
          isPrimary
          size="small"
          onClick={() => setEditing({ start: blankScenario(), seen: null, note: null })}
        >
          {say('practiceTab.own.new')}
        </Button>
      </div>
      <TicketForm account={account} onDraft={startFrom} />
      <div role="alert">{trouble !== null && <Alert type="error">{trouble}</Alert>}</div>
      {own.broken > 0 && (
        <Alert type="warning">{say('practiceTab.own.broken', { count: own.broken })}</Alert>
      )}
      <p>
        <Span hue="grey">{say('practiceTab.own.count', { count: own.kept.length })}</Span>
      </p>
      <List>
        {own.kept.map((kept) => {
          const { scenario, status } = kept;
          const title = scenario.title || say('practiceTab.own.untitled');
          return (
            <li key={kept.id}>
              <Words>
                <strong dir="auto">{title}</strong>
                <Span hue="grey">{say(`practiceTab.own.status.${status}`)}</Span>
              </Words>
              <Button
                size="small"
                aria-label={say('practiceTab.own.editOne', { title })}
                onClick={() => setEditing({ start: scenario, seen: kept, note: null })}
              >
                {say('practiceTab.own.edit')}
              </Button>
              <Button
                size="small"
                isBasic
                isDanger
                aria-label={say('practiceTab.own.removeOne', { title })}
                onClick={() => setRemoving(kept)}
              >
                {say('practiceTab.own.remove')}
              </Button>
            </li>
          );
        })}
      </List>
      {removing !== null && (
        <ConfirmDialog
          title={say('practiceTab.own.removeTitle', {
            title: removing.scenario.title || say('practiceTab.own.untitled'),
          })}
          yes={say('practiceTab.own.remove')}
          onYes={() => void remove(removing)}
          onNo={() => setRemoving(null)}
        >
          {say('practiceTab.own.removeText')}
        </ConfirmDialog>
      )}
    </Block>
  );
}

/** There is no place for them, or it is out of reach; practice goes on with those that come with Attune. */
function Absent({ failure, onRetry }: { failure: RecordFailure; onRetry: () => void }) {
  const say = useAdminWords();
  const isMissing = failure.reason === 'missing-object';
  return (
    <Alert type={isMissing ? 'info' : 'warning'}>
      <Title>{say(`practiceTab.own.absent.${isMissing ? 'missing' : 'failed'}Title`)}</Title>
      <p>{say(`practiceTab.own.absent.${isMissing ? 'missing' : 'failed'}Text`)}</p>
      <Button size="small" onClick={onRetry}>
        {say('page.retry')}
      </Button>
    </Alert>
  );
}

const NAMED = ['forbidden', 'offline', 'signed-out', 'missing-object'] as const;

function whyNot(
  answer: { kind: 'conflict' } | { kind: 'too-large' } | RecordFailure,
): 'conflict' | 'too-large' | (typeof NAMED)[number] | 'other' {
  if (answer.kind !== 'failed') return answer.kind;
  return NAMED.find((one) => one === answer.reason) ?? 'other';
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 90ch);
  gap: ${({ theme }) => theme.space.sm};

  p {
    margin: 0;
  }
`;

const Heading = styled.h2`
  margin: 0;
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};

  &:focus {
    outline: none;
  }
`;

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${({ theme }) => theme.space.xs};
  }
`;

const Words = styled.span`
  display: flex;
  flex: 1 1 30ch;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
