import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import { Unseen } from '../../ui/Unseen';
import { useLanguageNames } from '../originals/useLanguageNames';
import { useAdminWords } from '../words';
import type { ListChoices, SortKey } from './ListChoices';
import type { ListedReply } from './listReplies';
import { ReplyRow, type RowProps } from './ReplyRow';
import { Selecting } from './Selecting';

type Props = Omit<
  RowProps,
  'reply' | 'nameLanguage' | 'hasOwn' | 'isSelected' | 'isPending' | 'canMoveUp' | 'canMoveDown'
> & {
  /** One page of the list. */
  replies: readonly ListedReply[];
  /** How many there are on all pages, and the number of the first of this page, from 1. */
  total: number;
  first: number;
  choices: ListChoices;
  selected: ReadonlySet<string>;
  pending: ReadonlySet<string>;
  onSort: (sort: SortKey, descending: boolean) => void;
  onSelectPage: (checked: boolean) => void;
};

/** One page of replies. */
export function ReplyTable(props: Props) {
  const { replies, total, first, choices, selected, pending, onSort, onSelectPage, ...row } = props;
  const say = useAdminWords();
  const nameLanguage = useLanguageNames();
  const { sort, descending } = choices;
  const count = replies.filter(({ id }) => selected.has(id)).length;
  const hasOwn = choices.source !== 'built-in';
  const isMovable = sort === 'order' && !descending && choices.source === 'own';

  const caption = say('library.caption', {
    from: first,
    to: first + replies.length - 1,
    total,
  });

  const sortable = (key: SortKey, className: string, width?: number) => (
    <Table.SortableCell
      cellProps={{ className }}
      {...(width !== undefined && { width })}
      {...(sort === key && { sort: descending ? 'desc' : 'asc' })}
      onClick={() => {
        // What was changed last is what is looked for.
        if (sort === key) onSort(key, !descending);
        else onSort(key, key === 'changed');
      }}
    >
      {say(SORTABLE[key])}
    </Table.SortableCell>
  );

  return (
    <Scroll>
      {/* The first page is what the number of replies stands for; the others are told. */}
      <Unseen role="status">{first > 1 && caption}</Unseen>
      <Grid size="small" aria-label={caption}>
        <Table.Head>
          <Table.HeaderRow>
            {row.canWrite && (
              <Table.HeaderCell isMinimum>
                <Selecting
                  label={say('library.selectPage')}
                  checked={count > 0 && count === replies.length}
                  mixed={count > 0 && count < replies.length}
                  onChange={onSelectPage}
                />
              </Table.HeaderCell>
            )}
            {hasOwn && sortable('order', 'wide', 92)}
            {sortable('title', '')}
            <Table.HeaderCell className="wider" width="18%">
              {say('library.column.states')}
            </Table.HeaderCell>
            <Table.HeaderCell className="wider" width={104}>
              {say('library.column.language')}
            </Table.HeaderCell>
            {hasOwn && sortable('status', '', 112)}
            {hasOwn && sortable('changed', 'wide', 150)}
            <Table.HeaderCell hasOverflow>
              <Unseen>{say('library.column.menu')}</Unseen>
            </Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {replies.map((reply, at) => (
            <ReplyRow
              key={reply.id}
              {...row}
              reply={reply}
              nameLanguage={nameLanguage}
              hasOwn={hasOwn}
              isSelected={selected.has(reply.id)}
              isPending={reply.kind === 'kept' && pending.has(reply.id)}
              canMoveUp={isMovable && first + at > 1}
              canMoveDown={isMovable && first + at < total}
            />
          ))}
        </Table.Body>
      </Grid>
    </Scroll>
  );
}

const SORTABLE = {
  match: 'library.column.reply',
  order: 'library.column.order',
  title: 'library.column.reply',
  status: 'library.column.status',
  changed: 'library.column.changed',
} as const;

/** The page itself never scrolls sideways. */
const Scroll = styled.div`
  overflow-x: auto;
`;

const Grid = styled(Table)`
  @media (max-width: 1099px) {
    .wider {
      display: none;
    }
  }

  @media (max-width: 759px) {
    .wide {
      display: none;
    }
  }

  th,
  td {
    vertical-align: middle;
  }

  th {
    overflow-wrap: normal;
  }

  td {
    padding-block: ${({ theme }) => theme.space.xs};
    line-height: ${({ theme }) => theme.lineHeights.md};
    overflow-wrap: anywhere;
  }
`;
