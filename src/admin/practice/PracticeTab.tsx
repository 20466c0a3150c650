import { Button } from '@zendeskgarden/react-buttons';
import { Span } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import styled from 'styled-components';
import { builtInScenarios } from '../../practice/builtInScenarios';
import type { Scenario } from '../../practice/Scenario';
import { ConfirmDialog } from '../library/ConfirmDialog';
import { useAdminWords } from '../words';
import { ANYTHING } from './findScenarios';
import { RolePlay } from './RolePlay';
import { ScenarioPicker } from './ScenarioPicker';
import { usePracticeMemory } from './usePracticeMemory';

/** Invented customers to write to. What the agent does here stays in the agent's browser. */
export function PracticeTab() {
  const say = useAdminWords();
  const { memory, remember, forget, isRefused } = usePracticeMemory();
  const [wanted, want] = useState(ANYTHING);
  /** Back among the customers, with a conversation that can be gone on with. */
  const [isAway, setAway] = useState(false);
  const [left, setLeft] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const scenarios = builtInScenarios;
  const { conversation } = memory;
  const current = scenarios.find(({ key }) => key === conversation?.scenario) ?? null;

  function start(scenario: Scenario): void {
    setAway(false);
    remember((before) => ({
      ...before,
      conversation:
        // Chosen again, it is gone on with.
        before.conversation?.scenario === scenario.key
          ? before.conversation
          : { scenario: scenario.key, taken: [], draft: '' },
    }));
  }

  if (current !== null && conversation !== null && !isAway) {
    return (
      <RolePlay
        key={current.key}
        scenario={current}
        conversation={conversation}
        remember={remember}
        onLeave={(isOver) => {
          setLeft(current.key);
          setAway(true);
          if (isOver) remember((before) => ({ ...before, conversation: null }));
        }}
      />
    );
  }
  return (
    <Block>
      <Intro>
        <Span hue="grey">{say(isRefused ? 'practiceTab.notKept' : 'practiceTab.intro')}</Span>
        <Button size="small" isBasic onClick={() => setAsking(true)}>
          {say('practiceTab.forget.button')}
        </Button>
      </Intro>
      <ScenarioPicker
        scenarios={scenarios}
        own={NONE}
        memory={memory}
        wanted={wanted}
        onWant={want}
        onStart={start}
        left={left}
        open={current}
        onGoOn={() => setAway(false)}
        onDrop={() => remember((before) => ({ ...before, conversation: null }))}
      />
      {isAsking && (
        <ConfirmDialog
          title={say('practiceTab.forget.title')}
          yes={say('practiceTab.forget.yes')}
          onYes={() => {
            forget();
            setAsking(false);
          }}
          onNo={() => setAsking(false)}
        >
          {say('practiceTab.forget.text')}
        </ConfirmDialog>
      )}
    </Block>
  );
}

const NONE: ReadonlySet<string> = new Set();

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
`;

const Intro = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};

  > :first-child {
    flex: 1 1 40ch;
    max-width: 90ch;
  }
`;
