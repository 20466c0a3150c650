import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import { isChoice } from './isChoice';
import { ListIcon } from './ListIcon';

/** What the list can open. */
export type Tool = 'new' | 'copy' | 'macros' | 'import' | 'export' | 'originals' | 'refresh';

type Props = {
  canWrite: boolean;
  /** Whether there is anything of the account's own. */
  hasReplies: boolean;
  onOpen: (tool: Tool) => void;
};

const TOOLS: readonly Tool[] = [
  'new',
  'copy',
  'macros',
  'import',
  'export',
  'originals',
  'refresh',
];

/** Where replies come from and go to. */
export function ListTools({ canWrite, hasReplies, onOpen }: Props) {
  const say = useAdminWords();
  const choose = ({ type, value }: { type: string; value?: string }) => {
    const tool = TOOLS.find((one) => one === value);
    if (tool !== undefined && isChoice(type)) onOpen(tool);
  };
  return (
    <Tools>
      <Menu
        isCompact
        placement="bottom-end"
        button={(props) => (
          <Button {...props} size="small">
            {say('library.more')}
            <Button.EndIcon>
              <ListIcon shape="chevron" />
            </Button.EndIcon>
          </Button>
        )}
        onChange={choose}
      >
        <Item value="refresh" label={say('library.refresh')} />
        {hasReplies && <Item value="export" label={say('library.export')} />}
        {hasReplies && canWrite && (
          <Item value="originals" label={say('library.originals')}>
            {say('library.originals')}
            <Item.Meta>{say('library.originalsHint')}</Item.Meta>
          </Item>
        )}
      </Menu>
      {canWrite && (
        <>
          <Menu
            isCompact
            placement="bottom-end"
            button={(props) => (
              <Button {...props} size="small">
                {say('library.add')}
                <Button.EndIcon>
                  <ListIcon shape="chevron" />
                </Button.EndIcon>
              </Button>
            )}
            onChange={choose}
          >
            <Item value="copy" label={say('library.addBuiltIn')} />
            <Item value="macros" label={say('library.addMacros')} />
            <Item value="import" label={say('library.addFile')} />
          </Menu>
          <Button size="small" isPrimary onClick={() => onOpen('new')}>
            {say('library.new')}
          </Button>
        </>
      )}
    </Tools>
  );
}

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;
