import { IconButton } from '@zendeskgarden/react-buttons';
import { Item, Menu, Separator } from '@zendeskgarden/react-dropdowns';
import { useAdminWords } from '../words';
import type { AdminWordKey } from '../../words/Say';
import { isChoice } from './isChoice';
import { ListIcon } from './ListIcon';
import type { ListedReply } from './listReplies';

/** What a row's menu can ask for. */
export type RowDeed =
  | 'edit'
  | 'look'
  | 'copy'
  | 'duplicate'
  | 'active'
  | 'draft'
  | 'archived'
  | 'moveTop'
  | 'moveUp'
  | 'moveDown'
  | 'moveEnd'
  | 'delete';

const LABELS: Record<RowDeed, AdminWordKey> = {
  edit: 'library.edit',
  look: 'library.look',
  copy: 'library.copy',
  duplicate: 'library.duplicate',
  active: 'library.activate',
  draft: 'library.toDraft',
  archived: 'library.archive',
  moveTop: 'library.moveTop',
  moveUp: 'library.moveUp',
  moveDown: 'library.moveDown',
  moveEnd: 'library.moveEnd',
  delete: 'library.delete',
};

type Props = {
  reply: ListedReply;
  /** Where it can move in the order shown; neither where another order is shown. */
  canMoveUp: boolean;
  canMoveDown: boolean;
  onChoose: (deed: RowDeed) => void;
};

/** A row's actions. */
export function RowMenu({ reply, canMoveUp, canMoveDown, onChoose }: Props) {
  const say = useAdminWords();
  const groups = groupsOf(reply, canMoveUp, canMoveDown);
  return (
    <Menu
      isCompact
      placement="bottom-end"
      button={(props) => (
        <IconButton
          {...props}
          size="small"
          aria-label={say('library.menu', { title: reply.entry.title })}
        >
          <ListIcon shape="overflow" />
        </IconButton>
      )}
      onChange={({ type, value }) => {
        const deed = DEEDS.find((one) => one === value);
        if (deed !== undefined && isChoice(type)) onChoose(deed);
      }}
    >
      {groups.flatMap((deeds, at) => [
        ...(at === 0 ? [] : [<Separator key={`before-${deeds.join()}`} />]),
        ...deeds.map((deed) => (
          <Item
            key={deed}
            value={deed}
            label={say(LABELS[deed])}
            {...(deed === 'delete' && { type: 'danger' as const })}
          />
        )),
      ])}
    </Menu>
  );
}

const DEEDS = Object.keys(LABELS) as RowDeed[];

function groupsOf(reply: ListedReply, canMoveUp: boolean, canMoveDown: boolean): RowDeed[][] {
  if (reply.kind === 'built-in') return [['look', 'copy']];
  const { status } = reply.kept;
  const statuses: RowDeed[] = (['active', 'draft', 'archived'] as const).filter(
    (one) => one !== status,
  );
  const moves: RowDeed[] = [
    ...(canMoveUp ? (['moveTop', 'moveUp'] as const) : []),
    ...(canMoveDown ? (['moveDown', 'moveEnd'] as const) : []),
  ];
  return [['edit', 'look', 'duplicate'], statuses, moves, ['delete']].filter(
    (group): group is RowDeed[] => group.length > 0,
  );
}
