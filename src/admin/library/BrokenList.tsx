import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { LG } from '@zendeskgarden/react-typography';
import { forwardRef, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { BrokenRecord } from '../../library/records/readRecord';
import { useAdminWords } from '../words';
import { ChangedCell } from './ChangedCell';
import { ConfirmDialog } from './ConfirmDialog';
import type { LibraryDesk } from './LibraryDesk';
import { RawRecord } from './RawRecord';
import { sayRecordProblem } from './sayRecordProblem';

type Props = {
  desk: LibraryDesk;
  broken: readonly BrokenRecord[];
  names: ReadonlyMap<string, string>;
  userId: string | null;
  canWrite: boolean;
  onRemove: (broken: readonly BrokenRecord[]) => void;
  onBack: () => void;
};

/** Records that are no entry: what is wrong with each, and what can be done. */
export const BrokenList = forwardRef<HTMLHeadingElement, Props>(function BrokenList(
  { desk, broken, names, userId, canWrite, onRemove, onBack },
  heading,
) {
  const say = useAdminWords();
  const [raw, setRaw] = useState<BrokenRecord | null>(null);
  const [asked, setAsked] = useState<readonly BrokenRecord[]>([]);
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);

  return (
    <Block aria-labelledby="broken-title">
      <div>
        <Button isLink ref={begin} onClick={onBack}>
          {say('library.broken.back')}
        </Button>
      </div>
      <LG tag="h2" isBold id="broken-title" tabIndex={-1} ref={heading}>
        {say('library.broken.title')}
      </LG>
      <p>{broken.length === 0 ? say('library.broken.fixed') : say('library.broken.intro')}</p>
      {broken.length > 0 && (
        <Table size="small" isReadOnly>
          <Table.Caption>{say('library.broken.caption', { count: broken.length })}</Table.Caption>
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="24%">{say('library.broken.record')}</Table.HeaderCell>
              <Table.HeaderCell>{say('library.broken.wrong')}</Table.HeaderCell>
              <Table.HeaderCell className="wide" width={130}>
                {say('library.column.changed')}
              </Table.HeaderCell>
              <Table.HeaderCell width={170}>{say('library.column.menu')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {broken.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell>
                  <bdi>{one.title.trim() === '' ? say('library.broken.noTitle') : one.title}</bdi>
                </Table.Cell>
                <Table.Cell>
                  <Problems>
                    {[
                      ...new Set(one.problems.map((problem) => sayRecordProblem(problem, say))),
                    ].map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </Problems>
                </Table.Cell>
                <Table.Cell className="wide">
                  <ChangedCell kept={one} names={names} userId={userId} />
                </Table.Cell>
                <Table.Cell>
                  <Ways>
                    <Button isLink onClick={() => setRaw(one)}>
                      {say('library.broken.raw')}
                    </Button>
                    {canWrite && (
                      <Button isLink isDanger onClick={() => setAsked([one])}>
                        {say('library.delete')}
                      </Button>
                    )}
                  </Ways>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {canWrite && broken.length > 1 && (
        <div>
          <Button size="small" isDanger onClick={() => setAsked(broken)}>
            {say('library.broken.deleteAll')}
          </Button>
        </div>
      )}
      {raw !== null && <RawRecord record={desk.recordOf(raw.id)} onClose={() => setRaw(null)} />}
      {asked.length > 0 && (
        <ConfirmDialog
          title={say('library.broken.confirmTitle', { count: asked.length })}
          yes={say('library.confirm.yes', { count: asked.length })}
          onNo={() => setAsked([])}
          onYes={() => {
            onRemove(asked);
            setAsked([]);
          }}
        >
          {say('library.broken.confirmBody', { count: asked.length })}
        </ConfirmDialog>
      )}
    </Block>
  );
});

const Block = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};

  h2,
  p {
    margin: 0;
  }

  h2:focus {
    outline: none;
  }

  p {
    max-width: 90ch;
  }

  td {
    overflow-wrap: anywhere;
  }

  @media (max-width: 759px) {
    .wide {
      display: none;
    }
  }
`;

const Problems = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.space.md}`};
`;
