import { Field, Textarea } from '@zendeskgarden/react-forms';
import { SM } from '@zendeskgarden/react-typography';
import { useLayoutEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { useWords } from '../ui/words';
import { ActionIcon } from './ActionIcon';
import { copyText } from '../ui/copyText';
import { SmallIconButton } from './SmallIconButton';
import { useEscape } from './useEscape';

/** `byHand`: the browser does not let a page within a page copy, so the agent does. */
type Stage = { kind: 'idle' } | { kind: 'copied' } | { kind: 'byHand'; text: string };

const SAID_FOR_MS = 4000;

/** Puts the words where the agent can paste them from, and says so. Its line and field fill the row below it. */
export function CopyButton({ text, titleId }: { text: string; titleId: string }) {
  const say = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (stage.kind === 'byHand') {
      field.current?.focus();
      field.current?.select();
    }
    if (stage.kind !== 'copied') return;
    const timer = setTimeout(() => setStage({ kind: 'idle' }), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [stage]);

  function close(): void {
    button.current?.focus();
    setStage({ kind: 'idle' });
  }

  useEscape(stage.kind === 'byHand', close);

  async function copy(): Promise<void> {
    const copied = await copyText(text);
    setStage(copied ? { kind: 'copied' } : { kind: 'byHand', text });
  }

  return (
    <>
      <SmallIconButton
        ref={button}
        aria-label={say('suggestion.copy')}
        title={say('suggestion.copy')}
        aria-describedby={titleId}
        onClick={() => (stage.kind === 'byHand' ? close() : void copy())}
      >
        <ActionIcon shape="copy" />
      </SmallIconButton>
      <Below aria-live="polite">
        {stage.kind === 'copied' && <SM>{say('suggestion.copied')}</SM>}
        {stage.kind === 'byHand' && (
          <>
            <SM>{say('suggestion.copyByHand')}</SM>
            <Field>
              <Field.Label hidden>{say('suggestion.copyField')}</Field.Label>
              <Textarea ref={field} isCompact readOnly rows={3} value={stage.text} />
            </Field>
          </>
        )}
      </Below>
    </>
  );
}

const Below = styled.div`
  flex: 1 0 100%;
  order: 1;
  display: grid;
  gap: ${({ theme }) => theme.space.xs};

  &:empty {
    position: absolute;
  }
`;
