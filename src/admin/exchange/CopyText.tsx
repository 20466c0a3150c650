import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useLayoutEffect, useRef, useState } from 'react';
import { copyText } from '../../ui/copyText';
import { useAdminWords } from '../words';

type Props = {
  /** Of the file that the text belongs into. */
  name: string;
  text: string;
};

type Stage = 'idle' | 'copied' | 'byHand';

/** The way on where the browser lets a page within a page save no files. */
export function CopyText({ name, text }: Props) {
  const say = useAdminWords();
  const [stage, setStage] = useState<Stage>('idle');
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (stage === 'byHand') field.current?.select();
  }, [stage]);

  async function copy(): Promise<void> {
    setStage((await copyText(text)) ? 'copied' : 'byHand');
  }

  return (
    <>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {say('export.copy')}
        </Button>
      </div>
      <div role="status">
        {stage === 'copied' && say('export.copied', { name })}
        {stage === 'byHand' && say('export.copyByHand', { name })}
      </div>
      {stage === 'byHand' && (
        <Field>
          <Field.Label>{say('export.copyField')}</Field.Label>
          <Textarea ref={field} readOnly rows={6} value={text} />
        </Field>
      )}
    </>
  );
}
