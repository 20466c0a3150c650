import { Button } from '@zendeskgarden/react-buttons';
import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { Modal } from '@zendeskgarden/react-modals';
import { SM } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import { writeCsv } from '../../editing/exchange/writeCsv';
import { writeJson } from '../../editing/exchange/writeJson';
import { useLocale } from '../../ui/words';
import type { ExportProps } from '../library/ToolProps';
import { useAdminWords } from '../words';
import { CopyText } from './CopyText';
import { saveFile } from './saveFile';
import { StageDialog } from './StageDialog';

const SCOPES = ['selected', 'filtered', 'all'] as const;
type Scope = (typeof SCOPES)[number];
type Format = 'json' | 'csv';

/** Writes the library, or a part of it, to a file that can be imported again. */
export function ExportDialog({ all, filtered, selected, onClose }: ExportProps) {
  const say = useAdminWords();
  const choices = { all, filtered, selected };
  const offered = SCOPES.filter((scope) => {
    if (scope === 'filtered') return filtered.length < all.length && filtered.length > 0;
    return scope === 'all' || choices[scope].length > 0;
  });
  const [scope, setScope] = useState<Scope>(offered[0] ?? 'all');
  const [format, setFormat] = useState<Format>('json');
  const [saved, setSaved] = useState<{ name: string; text: string } | null>(null);
  const delimiter = delimiterOf(useLocale());
  const contents = choices[scope];
  const name = `attune-replies-${new Date().toISOString().slice(0, 10)}.${format}`;

  function download(): void {
    const text = format === 'json' ? writeJson(contents) : writeCsv(contents, { delimiter });
    saveFile(name, format === 'json' ? 'application/json' : 'text/csv', text);
    setSaved({ name, text });
  }

  const close = () =>
    saved === null ? onClose() : onClose(say('export.news', { count: contents.length }));

  return (
    <StageDialog
      title={say('export.title')}
      stage="choose"
      isNarrow
      onClose={close}
      footer={
        <>
          <Modal.FooterItem>
            <Button isBasic onClick={close}>
              {say('import.close')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary disabled={contents.length === 0} onClick={download}>
              {say('export.download')}
            </Button>
          </Modal.FooterItem>
        </>
      }
    >
      <Fieldset>
        <Fieldset.Legend>{say('export.which')}</Fieldset.Legend>
        {offered.map((option) => (
          <Field key={option}>
            <Radio
              name="scope"
              checked={scope === option}
              onChange={() => {
                setScope(option);
                setSaved(null);
              }}
            >
              <Field.Label isRegular>
                {say(`export.${option}`, { count: choices[option].length })}
              </Field.Label>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{say('export.format')}</Fieldset.Legend>
        {(['json', 'csv'] as const).map((option) => (
          <Field key={option}>
            <Radio
              name="format"
              checked={format === option}
              onChange={() => {
                setFormat(option);
                setSaved(null);
              }}
            >
              <Field.Label isRegular>{say(`export.${option}`)}</Field.Label>
              <Field.Hint>
                {say(`export.${option}Hint`, {
                  delimiter: say(`import.delimiter.${delimiter === ',' ? 'comma' : 'semicolon'}`),
                })}
              </Field.Hint>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <SM>{say('export.notIn')}</SM>
      {format === 'csv' && <SM>{say('export.formulas')}</SM>}
      <div role="status">{saved !== null && say('export.started', { name: saved.name })}</div>
      {saved !== null && <CopyText {...saved} />}
    </StageDialog>
  );
}

/** Spreadsheet programs take `;` for the delimiter in languages that write 0,5. */
function delimiterOf(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
