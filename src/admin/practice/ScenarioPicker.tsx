import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useMemo, useRef } from 'react';
import styled from 'styled-components';
import type { Scenario } from '../../practice/Scenario';
import { useAdminWords } from '../words';
import { findScenarios, playedOf, type Wanted } from './findScenarios';
import type { PracticeMemory } from './PracticeMemory';
import { ScenarioCard } from './ScenarioCard';
import { ScenarioFilters } from './ScenarioFilters';

type Props = {
  scenarios: readonly Scenario[];
  /** Keys of those that this account has made. */
  own: ReadonlySet<string>;
  memory: PracticeMemory;
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
  onStart: (scenario: Scenario) => void;
  /** The scenario that the agent has just left: the focus goes back to it. */
  left: string | null;
  /** The scenario of a conversation that can be gone on with. */
  open: Scenario | null;
  onGoOn: () => void;
  onDrop: () => void;
};

/** Who to practise with. */
export function ScenarioPicker(props: Props) {
  const { scenarios, own, memory, wanted, onWant, onStart, left, open, onGoOn, onDrop } = props;
  const say = useAdminWords();
  const played = memory.progress.scenarios;
  const found = useMemo(
    () => findScenarios(scenarios, wanted, played),
    [scenarios, wanted, played],
  );
  const list = useRef<HTMLUListElement>(null);
  const count = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (left === null) return;
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-scenario]') ?? [];
    const card = [...cards].find(({ dataset }) => dataset.scenario === left);
    (card ?? count.current)?.focus();
  }, [left]);

  return (
    <Block>
      {open !== null && (
        <Alert type="info" role="group">
          <Title>{say('practiceTab.goOn.title', { title: open.title })}</Title>
          {say('practiceTab.goOn.text', { replies: memory.conversation?.taken.length ?? 0 })}
          <Ways>
            <Button size="small" isPrimary onClick={onGoOn}>
              {say('practiceTab.goOn.yes')}
            </Button>
            <Button size="small" onClick={onDrop}>
              {say('practiceTab.goOn.drop')}
            </Button>
          </Ways>
        </Alert>
      )}
      <ScenarioFilters wanted={wanted} onWant={onWant} />
      <Count role="status" ref={count} tabIndex={-1}>
        <Span hue="grey">{say('practiceTab.count', { count: found.length })}</Span>
      </Count>
      {found.length === 0 && <div>{say('practiceTab.nothing')}</div>}
      <Cards ref={list}>
        {found.map((scenario) => (
          <li key={scenario.key}>
            <ScenarioCard
              scenario={scenario}
              isOwn={own.has(scenario.key)}
              played={playedOf(scenario.key, played)}
              onStart={() => onStart(scenario)}
            />
          </li>
        ))}
      </Cards>
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-block-start: ${({ theme }) => theme.space.xs};
`;

const Count = styled.p`
  margin: 0;

  &:focus {
    outline: none;
  }
`;

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;
