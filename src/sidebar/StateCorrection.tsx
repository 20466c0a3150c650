import { Button } from '@zendeskgarden/react-buttons';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { STATES, type State } from '../emotion/Reading';
import { useWords } from '../ui/words';
import { LinkPanel } from './LinkPanel';
import { useEscape } from './useEscape';

type Props = {
  /** The state on the screen; `null` where none is. */
  shown: State | null;
  corrected: State | null;
  /** The second most probable state; `null` where there is none to name. */
  runnerUp: State | null;
  onCorrect: (state: State | null) => void;
};

/** Lets the agent say how the customer feels; what is offered follows at once. */
export function StateCorrection({ shown, corrected, runnerUp, onCorrect }: Props) {
  const say = useWords();
  const labelId = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = useRef<HTMLDivElement>(null);

  function show(): void {
    flushSync(() => setOpen(true));
    choices.current?.querySelector('button')?.focus();
  }

  useEscape(open, () => {
    opener.current?.focus();
    setOpen(false);
  });

  function choose(state: State | null): void {
    flushSync(() => setOpen(false));
    opener.current?.focus();
    onCorrect(state);
  }

  return (
    <>
      <Button
        isLink
        size="small"
        ref={opener}
        aria-expanded={open}
        onClick={open ? () => setOpen(false) : show}
      >
        {say('correction.ask')}
      </Button>
      {corrected !== null && (
        <Button isLink size="small" onClick={() => choose(null)}>
          {say('correction.undo')}
        </Button>
      )}
      {open && (
        <LinkPanel>
          <SM id={labelId}>
            {say('correction.question')}{' '}
            {runnerUp !== null && (
              <Span hue="grey">
                {say('correction.runnerUp', { state: say(`state.${runnerUp}`) })}
              </Span>
            )}
          </SM>
          <Choices ref={choices} role="group" aria-labelledby={labelId}>
            {STATES.filter((state) => state !== shown).map((state) => (
              <Button key={state} size="small" onClick={() => choose(state)}>
                {say(`state.${state}`)}
              </Button>
            ))}
          </Choices>
        </LinkPanel>
      )}
    </>
  );
}

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
