import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { useAdminWords } from '../words';

export type BulkDeed = 'active' | 'draft' | 'archived' | 'delete' | 'export' | 'copy';

type Props = {
  /** Selected, of the account's own and of those that come with Attune. */
  ownCount: number;
  builtInCount: number;
  /** How many the filters leave; they can all be selected. */
  total: number;
  isBusy: boolean;
  onDeed: (deed: BulkDeed) => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
};

/** What can be done with the selected replies. */
export function BulkBar(props: Props) {
  const { ownCount, builtInCount, total, isBusy, onDeed, onSelectAll, onSelectNone } = props;
  const say = useAdminWords();
  const count = ownCount + builtInCount;
  const button = (deed: BulkDeed, name: string, danger = false) => (
    <Button
      size="small"
      isDanger={danger}
      aria-disabled={isBusy}
      onClick={() => isBusy || onDeed(deed)}
    >
      {name}
    </Button>
  );
  return (
    <Bar role="group" aria-label={say('library.bulk')}>
      <b role="status">{say('library.selected', { count })}</b>
      {count < total && (
        <Button isLink onClick={onSelectAll}>
          {say('library.selectAll', { count: total })}
        </Button>
      )}
      <Button isLink onClick={onSelectNone}>
        {say('library.selectNone')}
      </Button>
      <Deeds>
        {ownCount > 0 && (
          <>
            {button('active', say('library.activate'))}
            {button('draft', say('library.toDraft'))}
            {button('archived', say('library.archive'))}
            {button('export', say('library.exportSelected'))}
            {button('delete', say('library.delete'), true)}
          </>
        )}
        {builtInCount > 0 && button('copy', say('library.copySelected'))}
      </Deeds>
    </Bar>
  );
}

/** Stays in sight while the page scrolls. */
const Bar = styled.div`
  display: flex;
  position: sticky;
  z-index: 1;
  inset-block-start: 0;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.space.xs} ${theme.space.md}`};
  padding: ${({ theme }) => `${theme.space.xs} ${theme.space.sm}`};
  border: ${({ theme }) => theme.borders.sm};
  border-color: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
`;

const Deeds = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-inline-start: auto;
`;
