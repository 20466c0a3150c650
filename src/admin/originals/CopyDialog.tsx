import { Button } from '@zendeskgarden/react-buttons';
import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { Modal } from '@zendeskgarden/react-modals';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { copyOf } from '../../editing/originals/copyOf';
import type { Entry } from '../../library/Entry';
import { POSITION_STEP } from '../../library/ownOrder';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { Patience } from '../../ui/Patience';
import { Adding } from '../exchange/Adding';
import { AddingDialog } from '../exchange/AddingDialog';
import type { CopyProps } from '../library/ToolProps';
import { useAdminWords } from '../words';
import { BuiltInPicker } from './BuiltInPicker';
import { useBuiltIn } from './useBuiltIn';

/** Copies replies that come with Attune into the library, where they can be changed: one, many or all. */
export function CopyDialog({ desk, language, chosen, onClose }: CopyProps) {
  const say = useAdminWords();
  const { entries } = useSyncExternalStore(desk.subscribe, desk.current);
  const builtIn = useBuiltIn(REPLY_LANGUAGES);
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(chosen.map(({ key }) => key)),
  );
  const [onlyChosen, setOnlyChosen] = useState(chosen.length > 0);
  const [status, setStatus] = useState<'draft' | 'active'>('draft');
  const [adding] = useState(() => new Adding(desk));

  const copied = useMemo(
    () => new Set(entries.flatMap(({ origin }) => (origin === null ? [] : [origin.key]))),
    [entries],
  );
  const all = builtIn.kind === 'ready' ? builtIn.entries : [];
  const wanted = all.filter(({ key }) => picked.has(key) && !copied.has(key));

  function copy(originals: readonly Entry[]): void {
    const keys = new Set(entries.map(({ entry }) => entry.key));
    const position = desk.nextPosition();
    void adding.add(
      originals.map((original, index) => {
        const content = copyOf(original, {
          status,
          keys,
          position: position + index * POSITION_STEP,
        });
        keys.add(content.entry.key);
        return content;
      }),
    );
  }

  return (
    <AddingDialog
      title={say('originals.copyTitle')}
      adding={adding}
      stage={builtIn.kind}
      news={(count) => say('originals.news', { count })}
      onClose={onClose}
      footer={
        <>
          <Modal.FooterItem>
            <Button isBasic onClick={() => onClose()}>
              {say('import.cancel')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary disabled={wanted.length === 0} onClick={() => copy(wanted)}>
              {say('originals.copy', { count: wanted.length })}
            </Button>
          </Modal.FooterItem>
        </>
      }
    >
      {builtIn.kind === 'loading' ? (
        <Patience />
      ) : (
        <>
          <div>{say('originals.copyIntro')}</div>
          <Fieldset>
            <Fieldset.Legend>{say('originals.status')}</Fieldset.Legend>
            {(['draft', 'active'] as const).map((option) => (
              <Field key={option}>
                <Radio name="status" checked={status === option} onChange={() => setStatus(option)}>
                  <Field.Label isRegular>{say(`originals.as.${option}`)}</Field.Label>
                </Radio>
              </Field>
            ))}
          </Fieldset>
          <BuiltInPicker
            builtIn={builtIn}
            language={chosen[0]?.language ?? language}
            chosen={onlyChosen ? chosen : null}
            onShowAll={() => setOnlyChosen(false)}
            copied={copied}
            picked={picked}
            onPick={setPicked}
          />
        </>
      )}
    </AddingDialog>
  );
}
