import { Button } from '@zendeskgarden/react-buttons';
import { FileUpload } from '@zendeskgarden/react-forms';
import { Paragraph, Title } from '@zendeskgarden/react-notifications';
import { SM } from '@zendeskgarden/react-typography';
import { useRef, useState, type DragEvent } from 'react';
import { FormattedDate, FormattedTime } from 'react-intl';
import styled from 'styled-components';
import { MAX_FILE_BYTES, MAX_ROWS } from '../../editing/exchange/limits';
import { MAX_RECORD_BYTES } from '../../library/records/entryFields';
import { SlimAlert } from '../../ui/SlimAlert';
import { useAdminWords } from '../words';
import type { FileTrouble } from './Importing';
import { Unseen } from '../../ui/Unseen';
import type { UnfinishedImport } from './unfinishedImport';

type Props = {
  /** What was wrong with the last file. */
  trouble: FileTrouble | null;
  unfinished: UnfinishedImport | null;
  onFile: (file: File) => void;
  onResume: (unfinished: UnfinishedImport) => void;
  onDiscard: () => void;
};

/** Where a file is chosen or dropped, or an import of before is gone on with. */
export function ChooseFile({ trouble, unfinished, onFile, onResume, onDiscard }: Props) {
  const say = useAdminWords();
  const input = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  }

  return (
    <>
      {trouble !== null && (
        <SlimAlert type="error" role="alert">
          <Title>{say('import.unreadableTitle')}</Title>
          {trouble.kind === 'gone'
            ? say('import.gone')
            : say(`exchange.unreadable.${trouble.code}`, { ...trouble.values })}
        </SlimAlert>
      )}
      {unfinished !== null && (
        <SlimAlert type="info" role="status">
          <Title>{say('import.unfinishedTitle')}</Title>
          <Paragraph>
            {say('import.unfinished', { count: unfinished.rows.length })}{' '}
            <bdi>{unfinished.name}</bdi>, <FormattedDate value={unfinished.at} />{' '}
            <FormattedTime value={unfinished.at} />
          </Paragraph>
          <Buttons>
            <Button size="small" isPrimary onClick={() => onResume(unfinished)}>
              {say('import.resume')}
            </Button>
            <Button size="small" onClick={onDiscard}>
              {say('import.discard')}
            </Button>
          </Buttons>
        </SlimAlert>
      )}
      <div>{say('import.intro')}</div>
      <FileUpload
        tabIndex={0}
        isDragging={dragging}
        onClick={() => input.current?.click()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          input.current?.click();
        }}
        onDragOver={(event) => {
          event.preventDefault(); // else the browser opens the file
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      >
        {say(dragging ? 'import.dropNow' : 'import.drop')}
      </FileUpload>
      <Unseen aria-hidden="true">
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again after it was mended.
            target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </Unseen>
      <SM>
        {say('import.limits', {
          rows: MAX_ROWS,
          megabytes: MAX_FILE_BYTES / 1024 / 1024,
          kilobytes: Math.round(MAX_RECORD_BYTES / 1024),
        })}
      </SM>
      <details>
        <summary>{say('import.columns')}</summary>
        <SM>{say('import.columnsIntro')}</SM>
      </details>
    </>
  );
}

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-block-start: ${({ theme }) => theme.space.xs};
`;
