import { Button } from '@zendeskgarden/react-buttons';
import { SM } from '@zendeskgarden/react-typography';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { STATES, type State } from '../emotion/Reading';
import { useWords } from '../ui/words';

type Props = {
  /** The state on the screen; `null` where none is. */
  shown: State | null;
  corrected: State | null;
  onCorrect: (state: State | null) => void;
};

/** Lets the agent say how the customer feels; what is offered follows at once. */
export function StateCorrection({ shown, corrected, onCorrect }: Props) {
  const say = useWords();
  const labelId = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = useRef<HTMLDivElement>(null);

  function show(): void {
    flushSync(() => setOpen(true));
    choices.current?.querySelector('button')?.focus();
  }

  function choose(state: State | null): void {
    flushSync(() => setOpen(false));
    opener.current?.focus();
    onCorrect(state);
  }

  return (
    <div>
      <Links>
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
      </Links>
      {open && (
        <>
          <SM id={labelId}>{say('correction.question')}</SM>
          <Choices ref={choices} role="group" aria-labelledby={labelId}>
            {STATES.filter((state) => state !== shown).map((state) => (
              <Button key={state} size="small" onClick={() => choose(state)}>
                {say(`state.${state}`)}
              </Button>
            ))}
          </Choices>
        </>
      )}
    </div>
  );
}

const Links = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.sm};
`;

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
