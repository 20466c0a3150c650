import { IconButton } from '@zendeskgarden/react-buttons';
import { Item, Menu, Separator } from '@zendeskgarden/react-dropdowns';
import { useEffect, useRef, useState } from 'react';
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

/**
 * A row's actions. Garden's menu is made when it is first opened: a page of menus costs more than all else in the list
 * together.
 */
export function RowMenu(props: Props) {
  const say = useAdminWords();
  const [opening, setOpening] = useState<'mouse' | 'keys' | null>(null);
  if (opening !== null) return <OpenMenu {...props} opening={opening} />;
  return (
    <IconButton
      size="small"
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={say('library.menu', { title: props.reply.entry.title })}
      // Of a key, a click has no number.
      onClick={({ detail }) => setOpening(detail === 0 ? 'keys' : 'mouse')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        setOpening('keys');
      }}
    >
      <ListIcon shape="overflow" />
    </IconButton>
  );
}

function OpenMenu({
  reply,
  canMoveUp,
  canMoveDown,
  onChoose,
  opening,
}: Props & { opening: 'mouse' | 'keys' }) {
  const say = useAdminWords();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and this one stands in its place.
    const trigger = place.current?.querySelector('button');
    trigger?.focus();
    if (opening === 'mouse') trigger?.click();
    else trigger?.dispatchEvent(new KeyboardEvent('keydown', DOWN));
  }, [opening]);
  const groups = groupsOf(reply, canMoveUp, canMoveDown);
  return (
    <span ref={place}>
      <Menu
        isCompact
        placement="bottom-end"
        button={(garden) => (
          <IconButton
            {...garden}
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
    </span>
  );
}

const DOWN: KeyboardEventInit = { key: 'ArrowDown', bubbles: true };

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
