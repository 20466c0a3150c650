import { Alert } from '@zendeskgarden/react-notifications';
import { useEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import { useLocale } from '../../ui/words';
import type { EditorStart } from '../editor/EditorDesk';
import { useNames } from '../editor/useNames';
import { Unseen } from '../../ui/Unseen';
import { Pages } from '../Pages';
import { useAdminWords } from '../words';
import { BrokenList } from './BrokenList';
import { BrokenNotice } from './BrokenNotice';
import { BulkBar } from './BulkBar';
import type { DeskView } from './DeskView';
import { EmptyList } from './EmptyList';
import type { LibraryDesk } from './LibraryDesk';
import { hasFilters, NO_FILTERS, withoutFilters, type ListChoices } from './ListChoices';
import { ListCount } from './ListCount';
import { ListDialogs, type Dialog } from './ListDialogs';
import { ListFilters, SEARCH_ID } from './ListFilters';
import { keptOf, type ListedReply } from './listReplies';
import { ListTools } from './ListTools';
import { NewsLine } from './NewsLine';
import { ReplyDrawer } from './ReplyDrawer';
import { ReplyTable } from './ReplyTable';
import { languageOf, useDeeds } from './useDeeds';
import { useListActions } from './useListActions';
import { useListedReplies } from './useListedReplies';
import { useLostFocus } from './useLostFocus';
import { useSelection } from './useSelection';
import { useUndoKey } from './useUndoKey';

const PAGE = 25;

type Props = {
  desk: LibraryDesk;
  view: DeskView;
  choices: ListChoices;
  onChoose: (change: Partial<ListChoices>) => void;
  onEdit: (start: EditorStart) => void;
  /** The page has come back from elsewhere, from the editor of that entry for instance. */
  left: { key: string | null } | null;
  onArrived: () => void;
};

/** The list of replies, and all that can be done with them. */
export function LibraryTab(props: Props) {
  const { desk, view, choices: chosen, onChoose, onEdit, left, onArrived } = props;
  const say = useAdminWords();
  const locale = useLocale();
  const { access, entries, broken, userId } = view;
  const canWrite = access.kind === 'write';
  // Whoever has no library sees what agents are offered meanwhile.
  const hasOwn = access.kind !== 'none';
  const choices = useMemo<ListChoices>(
    () => (hasOwn ? chosen : { ...chosen, source: 'built-in', status: null }),
    [chosen, hasOwn],
  );
  const { replies, total, languages, isLoading, failed } = useListedReplies(entries, choices);
  const { selected, select, selectAll, clear: selectNone } = useSelection();
  const actions = useListActions(desk);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [looked, setLooked] = useState<ListedReply | null>(null);
  const [showsBroken, setShowsBroken] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const news = useRef<HTMLDivElement>(null);
  useLostFocus(news, actions.news.at);
  useUndoKey(
    () => dialog === null && heading.current !== null && !isBehind(heading.current),
    actions.undo,
  );

  const pages = Math.max(1, Math.ceil(replies.length / PAGE));
  const page = Math.min(choices.page, pages);
  const first = (page - 1) * PAGE;
  const shown = useMemo(() => replies.slice(first, first + PAGE), [replies, first]);
  const picked = useMemo(
    () => (canWrite ? replies.filter(({ id }) => selected.has(id)) : []),
    [replies, selected, canWrite],
  );
  const own = keptOf(picked);
  const names = useNames(desk.account, [
    ...keptOf(shown).map(({ updatedBy }) => updatedBy),
    ...(looked?.kind === 'kept' ? [looked.kept.updatedBy] : []),
    ...(showsBroken ? broken.map(({ updatedBy }) => updatedBy) : []),
  ]);

  useEffect(() => {
    if (left === null) return;
    onArrived();
    const row = [...document.querySelectorAll<HTMLElement>('[data-reply]')].find(
      ({ dataset }) => dataset.reply === left.key,
    );
    (row ?? heading.current)?.focus();
  }, [left, onArrived]);

  const wasBroken = useRef(false);
  useEffect(() => {
    if (wasBroken.current && !showsBroken) heading.current?.focus();
    wasBroken.current = showsBroken;
  }, [showsBroken]);

  const { open, changeRow, changePicked } = useDeeds({
    desk,
    actions,
    listed: replies,
    picked,
    onLook: setLooked,
    onDialog: setDialog,
    onEdit,
  });

  function clear(): void {
    onChoose(withoutFilters(choices));
    document.getElementById(SEARCH_ID)?.focus();
  }

  function turnTo(next: number): void {
    onChoose({ page: next });
    heading.current?.scrollIntoView({ block: 'start' });
  }

  const newsLine = (
    <NewsLine
      ref={news}
      news={actions.news}
      busy={actions.busy}
      waitingSeconds={view.waitingSeconds}
      undoable={canWrite && !showsBroken ? view.undoable : null}
      onUndo={() => void actions.undo()}
      onDismiss={() => {
        actions.tell('');
        heading.current?.focus();
      }}
    />
  );

  if (showsBroken) {
    return (
      <Section>
        {newsLine}
        <BrokenList
          ref={heading}
          desk={desk}
          broken={broken}
          names={names}
          userId={userId}
          canWrite={canWrite}
          onRemove={(removed) => void actions.removeBroken(removed)}
          onBack={() => setShowsBroken(false)}
        />
      </Section>
    );
  }

  const isEmpty = hasOwn && choices.source === 'own' && entries.length === 0;
  return (
    <Section aria-labelledby="library-list">
      <h2 id="library-list" tabIndex={-1} ref={heading}>
        <Unseen as="span">{say('library.list')}</Unseen>
      </h2>
      <ListFilters
        choices={choices}
        languages={languages}
        hasOwn={hasOwn}
        onChoose={onChoose}
        tools={
          hasOwn && <ListTools canWrite={canWrite} hasReplies={entries.length > 0} onOpen={open} />
        }
      />
      {newsLine}
      {isKeeper(access) && (
        <BrokenNotice count={broken.length} onShow={() => setShowsBroken(true)} />
      )}
      {failed !== null && (
        <Alert type="warning" role="status">
          {say(failed === 'search' ? 'search.failed' : 'library.empty.builtIn')}
        </Alert>
      )}
      {picked.length > 0 ? (
        <BulkBar
          ownCount={own.length}
          builtInCount={picked.length - own.length}
          total={replies.length}
          isBusy={actions.busy !== null}
          onDeed={changePicked}
          onSelectAll={() => selectAll(replies, true)}
          onSelectNone={() => {
            selectNone();
            heading.current?.focus();
          }}
        />
      ) : (
        !isEmpty && (
          <ListCount choices={choices} count={replies.length} total={total} onClear={clear} />
        )
      )}
      {shown.length > 0 && (
        <ReplyTable
          replies={shown}
          total={replies.length}
          first={first + 1}
          choices={choices}
          selected={selected}
          pending={view.pending}
          canWrite={canWrite}
          names={names}
          userId={userId}
          onSort={(sort, descending) => onChoose({ sort, descending })}
          onSelect={select}
          onSelectPage={(isIn) => selectAll(shown, isIn)}
          onDeed={changeRow}
        />
      )}
      {shown.length === 0 && !isLoading && (
        <EmptyList
          why={isEmpty && !hasFilters(choices) ? 'library' : 'filters'}
          canWrite={canWrite}
          onClear={clear}
          onSeeBuiltIn={() => onChoose({ ...NO_FILTERS, source: 'built-in', query: '' })}
          onOpen={open}
        />
      )}
      <Pages label={say('library.pages')} page={page} pages={pages} onPage={turnTo} />
      <ReplyDrawer
        reply={looked}
        names={names}
        userId={userId}
        canWrite={canWrite}
        onDeed={(reply, deed) => {
          setLooked(null);
          changeRow(reply, deed);
        }}
        onClose={() => setLooked(null)}
      />
      {dialog !== null && (
        <ListDialogs
          dialog={dialog}
          desk={desk}
          filtered={keptOf(replies)}
          language={choices.language ?? languageOf(locale)}
          onClose={(text) => {
            setDialog(null);
            if (text !== undefined) actions.tell(text);
          }}
          onDelete={(kept) => {
            setDialog(null);
            void actions.remove(kept);
          }}
        />
      )}
    </Section>
  );
}

/** Admins, also those whom Zendesk refuses to write; to others, broken records say nothing. */
function isKeeper(access: DeskView['access']): boolean {
  return access.kind === 'write' || (access.kind === 'read' && access.why === 'refused');
}

/** Behind the editor, or another part of the page. */
function isBehind(element: HTMLElement): boolean {
  return element.closest('[hidden], [aria-hidden=true]') !== null;
}

/** With room below for what floats there. */
const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  padding-block-end: 64px;

  h2 {
    margin: 0;
  }

  h2:focus {
    outline: none;
  }
`;
