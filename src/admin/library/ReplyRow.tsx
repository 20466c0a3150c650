import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import { memo } from 'react';
import styled from 'styled-components';
import type { EntryStatus } from '../../library/KeptEntry';
import { useList } from '../../ui/words';
import { useAdminWords } from '../words';
import { ChangedCell } from './ChangedCell';
import type { ListedReply } from './listReplies';
import { RowMenu, type RowDeed } from './RowMenu';
import { Selecting } from './Selecting';

export type RowProps = {
  reply: ListedReply;
  canWrite: boolean;
  /** Whether the list shows replies of the account's own: others have no place, status or change. */
  hasOwn: boolean;
  isSelected: boolean;
  isPending: boolean;
  canMoveUp: boolean;
  canMoveDown: boolean;
  nameLanguage: (code: string) => string;
  /** Names of users by id. */
  names: ReadonlyMap<string, string>;
  /** Who sits at the screen. */
  userId: string | null;
  onSelect: (reply: ListedReply, checked: boolean) => void;
  onDeed: (reply: ListedReply, deed: RowDeed) => void;
};

/** One reply: its title leads to it, the rest tells it from others. */
export const ReplyRow = memo(function ReplyRow(props: RowProps) {
  const { reply, canWrite, hasOwn, isSelected, isPending, nameLanguage, names, userId } = props;
  const say = useAdminWords();
  const list = useList();
  const { entry } = reply;
  const isOwn = reply.kind === 'kept';
  const states = list(entry.states.map((state) => say(`state.${state}`)));
  const about =
    entry.situations.length === 0
      ? [say('library.general')]
      : entry.situations.map((situation) => say(`situation.${situation}`));

  return (
    <Table.Row isSelected={isSelected} data-selected={isSelected} aria-busy={isPending}>
      {canWrite && (
        <Table.Cell isMinimum>
          <Selecting
            label={say('library.select', { title: entry.title })}
            checked={isSelected}
            onChange={(checked) => props.onSelect(reply, checked)}
          />
        </Table.Cell>
      )}
      {hasOwn && (
        <Table.Cell className="wide" width={92}>
          <Number>{isOwn ? reply.place : ''}</Number>
        </Table.Cell>
      )}
      <Table.Cell>
        <TitleButton
          isLink
          data-reply={reply.id}
          onClick={() => props.onDeed(reply, isOwn && canWrite ? 'edit' : 'look')}
        >
          <bdi>{entry.title}</bdi>
        </TitleButton>
        <Small>
          {list(about)} · {say(`family.${entry.family}`)}
          {entry.gesture === true && ` · ${say('library.gesture')}`}
          <span className="narrow">
            {' '}
            · {states} · {nameLanguage(entry.language)}
          </span>
        </Small>
      </Table.Cell>
      <Table.Cell className="wider">{states}</Table.Cell>
      <Table.Cell className="wider">{nameLanguage(entry.language)}</Table.Cell>
      {hasOwn && (
        <>
          <Table.Cell>
            {isOwn ? (
              <Tag size="small" {...hueOf(reply.kept.status)}>
                {say(`library.status.${reply.kept.status}`)}
              </Tag>
            ) : (
              <Small>{say('library.comesWith')}</Small>
            )}
          </Table.Cell>
          <Table.Cell className="wide">
            {isPending && <Small>{say('library.pending')}</Small>}
            {isOwn && !isPending && <ChangedCell kept={reply.kept} names={names} userId={userId} />}
          </Table.Cell>
        </>
      )}
      <Table.Cell hasOverflow>
        {canWrite && (
          <RowMenu
            reply={reply}
            canMoveUp={props.canMoveUp}
            canMoveDown={props.canMoveDown}
            onChoose={(deed) => props.onDeed(reply, deed)}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
});

/** Drafts and archived replies are not for agents: only what agents are offered has a color. */
function hueOf(status: EntryStatus): { hue?: string } {
  return status === 'active' ? { hue: 'green' } : {};
}

const TitleButton = styled(Button)`
  max-width: 100%;
  text-align: start;
  text-decoration: none;
  white-space: normal;

  &:hover {
    text-decoration: underline;
  }

  /* On the color of a selected row, that of a link is too faint. */
  [data-selected='true'] & {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }
`;

const Number = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-variant-numeric: tabular-nums;
`;

const Small = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};

  @media (min-width: 1100px) {
    .narrow {
      display: none;
    }
  }
`;
