import { SM, Span } from '@zendeskgarden/react-typography';
import { useMemo, useState } from 'react';
import { builtInScenarios } from '../../practice/builtInScenarios';
import type { Scenario } from '../../practice/Scenario';
import { useAdminWords } from '../words';
import { ANYTHING } from './findScenarios';
import type { OwnScenarios } from './own/useOwnScenarios';
import { RolePlay } from './RolePlay';
import { ScenarioPicker } from './ScenarioPicker';
import type { MemoryDesk } from './usePracticeMemory';

type Props = { desk: MemoryDesk; own: OwnScenarios; onLesson: (key: string) => void };

const COMES_WITH_ATTUNE: ReadonlySet<string> = new Set(builtInScenarios.map(({ key }) => key));

/** Choosing a customer, and the conversation with them. */
export function PlaySection({ desk, own, onLesson }: Props) {
  const say = useAdminWords();
  const { memory, remember } = desk;
  const { conversation } = memory;
  const [wanted, want] = useState(ANYTHING);
  /** Among the customers, with a conversation that can be gone on with. One of ours is gone on with at once. */
  const [isAway, setAway] = useState(
    () => conversation !== null && !COMES_WITH_ATTUNE.has(conversation.scenario),
  );
  const [left, setLeft] = useState<string | null>(null);

  const ownScenarios = useMemo(() => offeredOf(own), [own]);
  const scenarios = useMemo(() => [...ownScenarios, ...builtInScenarios], [ownScenarios]);
  const ownKeys = useMemo(() => new Set(ownScenarios.map(({ key }) => key)), [ownScenarios]);
  const current = scenarios.find(({ key }) => key === conversation?.scenario) ?? null;

  function start({ key }: Scenario): void {
    setAway(false);
    remember((before) => {
      // Chosen again, it is gone on with.
      if (before.conversation?.scenario === key) return before;
      return { ...before, conversation: { scenario: key, taken: [], draft: '' } };
    });
  }

  if (current !== null && conversation !== null && !isAway) {
    return (
      <RolePlay
        key={current.key}
        scenario={current}
        conversation={conversation}
        remember={remember}
        onLesson={onLesson}
        onLeave={(isOver) => {
          setLeft(current.key);
          setAway(true);
          if (isOver) remember((before) => ({ ...before, conversation: null }));
        }}
      />
    );
  }
  return (
    <>
      {own.kind === 'failed' && own.reason !== 'missing-object' && (
        <SM role="status">
          <Span hue="grey">{say('practiceTab.ownUnread')}</Span>
        </SM>
      )}
      <ScenarioPicker
        scenarios={scenarios}
        own={ownKeys}
        memory={memory}
        wanted={wanted}
        onWant={want}
        onStart={start}
        left={left}
        open={current}
        onGoOn={() => setAway(false)}
        onDrop={() => remember((before) => ({ ...before, conversation: null }))}
      />
    </>
  );
}

/** Of the account's own those that are finished; one with a key of ours would take its progress. */
function offeredOf(own: OwnScenarios): Scenario[] {
  if (own.kind !== 'loaded') return [];
  return own.kept
    .filter(({ status, scenario }) => status === 'active' && !COMES_WITH_ATTUNE.has(scenario.key))
    .map(({ scenario }) => scenario);
}
