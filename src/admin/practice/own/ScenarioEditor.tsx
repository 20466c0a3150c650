import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { useEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import { checkScenario } from '../../../practice/checkScenario';
import type { Scenario } from '../../../practice/Scenario';
import { AskDialog } from '../../editor/AskDialog';
import { useSettled } from '../../editor/useSettled';
import { useAdminWords } from '../../words';
import { Bar, BarTitle } from '../Bar';
import { blankStage } from './blankScenario';
import { CaseFields } from './CaseFields';
import { EndFields } from './EndFields';
import { sayProblem } from './sayProblem';
import type { ScenarioStatus } from './ScenarioStore';
import { StageFields } from './StageFields';

type Props = {
  start: Scenario;
  /** Said above the fields: what was taken out of a ticket. */
  note: string | null;
  /** @returns what went wrong, in words; `null` where it is kept. */
  onKeep: (scenario: Scenario, status: ScenarioStatus) => Promise<string | null>;
  onClose: () => void;
};

/** After so long without a letter somebody looks up. */
const PAUSE_MS = 300;
const MOST_STAGES = 5;
const MOST_SHOWN = 12;

/** Writes a scenario of the account's own. A draft may be unfinished; what is offered to agents may not. */
export function ScenarioEditor({ start, note, onKeep, onClose }: Props) {
  const say = useAdminWords();
  const [scenario, setScenario] = useState(start);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = useRef<HTMLHeadingElement>(null);
  const settled = useSettled(scenario, PAUSE_MS);
  // A new one gets its key when it is kept.
  const problems = useMemo(() => problemsOf(settled), [settled]);
  const change = (part: Partial<Scenario>) => setScenario((before) => ({ ...before, ...part }));
  const { stages } = scenario;

  useEffect(() => heading.current?.focus(), []);

  async function keep(status: ScenarioStatus): Promise<void> {
    if (isBusy) return;
    if (status === 'active' && problemsOf(scenario).length > 0) {
      missing.current?.focus();
      return;
    }
    setBusy(true);
    setTrouble(await onKeep(scenario, status));
    setBusy(false);
  }

  return (
    <Block>
      <Bar>
        <Button size="small" onClick={() => (scenario === start ? onClose() : setAsking(true))}>
          {say('practiceTab.own.back')}
        </Button>
        <BarTitle tag="h2" isBold ref={heading} tabIndex={-1}>
          {scenario.title || say('practiceTab.own.untitled')}
        </BarTitle>
      </Bar>
      {note !== null && <Alert type="info">{note}</Alert>}
      <CaseFields scenario={scenario} onChange={change} />
      {stages.map((stage, at) => (
        <StageFields
          // Rounds are added and dropped at the end only.
          key={at}
          stage={stage}
          at={at}
          onChange={(next) =>
            change({ stages: stages.map((one, place) => (place === at ? next : one)) })
          }
          onRemove={
            at > 0 && at === stages.length - 1
              ? () => change({ stages: stages.slice(0, -1) })
              : null
          }
        />
      ))}
      {stages.length < MOST_STAGES && (
        <div>
          <Button
            size="small"
            onClick={() => change({ stages: [...stages, blankStage(stages.length)] })}
          >
            {say('practiceTab.own.addRound')}
          </Button>
        </div>
      )}
      <EndFields scenario={scenario} onChange={change} />
      {problems.length > 0 && (
        <Alert type="warning" role="group">
          <Title>
            <Missing ref={missing} tabIndex={-1}>
              {say('practiceTab.own.missing', { count: problems.length })}
            </Missing>
          </Title>
          <ul>
            {problems.slice(0, MOST_SHOWN).map((problem) => {
              const words = sayProblem(problem, say);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </Alert>
      )}
      <div role="alert">{trouble !== null && <Alert type="error">{trouble}</Alert>}</div>
      <Bar>
        <Button isPrimary aria-disabled={isBusy} onClick={() => void keep('active')}>
          {say('practiceTab.own.offer')}
        </Button>
        <Button aria-disabled={isBusy} onClick={() => void keep('draft')}>
          {say('practiceTab.own.keepDraft')}
        </Button>
      </Bar>
      {isAsking && (
        <AskDialog
          title={say('practiceTab.own.leaveTitle')}
          body={say('practiceTab.own.leaveText')}
          choices={[
            { label: say('practiceTab.own.stay'), run: () => setAsking(false) },
            { label: say('practiceTab.own.leave'), run: onClose, danger: true },
          ]}
        />
      )}
    </Block>
  );
}

function problemsOf(scenario: Scenario) {
  const checked = checkScenario({ ...scenario, key: scenario.key || 'new' });
  if (checked.kind === 'ok') return [];
  // A list that is too short and its items are the same to whoever fills it in.
  const seen = new Set<string>();
  return checked.problems.filter((problem) => {
    const key = JSON.stringify({ ...problem, detail: '' });
    return !seen.has(key) && seen.add(key);
  });
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 80ch);
  gap: ${({ theme }) => theme.space.md};

  ul {
    margin: 0;
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }
`;

const Missing = styled.h3`
  margin: 0;
  font: inherit;

  &:focus {
    outline: none;
  }
`;
