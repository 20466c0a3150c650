import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { LG } from '@zendeskgarden/react-typography';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import type { Tool } from './ListTools';

type Props = {
  /** `library`: the account has no replies at all. `filters`: none passes them. */
  why: 'library' | 'filters';
  canWrite: boolean;
  onClear: () => void;
  onSeeBuiltIn: () => void;
  onOpen: (tool: Tool) => void;
};

/** What stands where there is nothing to list, with a way on. */
export function EmptyList({ why, canWrite, onClear, onSeeBuiltIn, onOpen }: Props) {
  const say = useAdminWords();
  if (why === 'filters') {
    return (
      <Empty title={say('library.empty.noneTitle')} body={say('library.empty.noneBody')}>
        <Button size="small" onClick={onClear}>
          {say('library.clear')}
        </Button>
      </Empty>
    );
  }
  if (!canWrite) {
    return (
      <Empty title={say('library.empty.readTitle')} body={say('library.empty.readBody')}>
        <Button size="small" onClick={onSeeBuiltIn}>
          {say('library.empty.seeBuiltIn')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty title={say('library.empty.title')} body={say('library.empty.body')}>
      <Button size="small" isPrimary onClick={() => onOpen('copy')}>
        {say('library.empty.copy')}
      </Button>
      <Button size="small" onClick={() => onOpen('macros')}>
        {say('library.empty.macros')}
      </Button>
      <Button size="small" onClick={() => onOpen('import')}>
        {say('library.empty.file')}
      </Button>
      <Button size="small" onClick={() => onOpen('new')}>
        {say('library.empty.write')}
      </Button>
      <Button size="small" isLink onClick={onSeeBuiltIn}>
        {say('library.empty.seeBuiltIn')}
      </Button>
    </Empty>
  );
}

function Empty({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <Block>
      <LG tag="h3" isBold>
        {title}
      </LG>
      <p>{body}</p>
      <Ways>{children}</Ways>
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  justify-items: center;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => `${theme.space.xxl} ${theme.space.md}`};
  text-align: center;

  h3,
  p {
    margin: 0;
  }

  p {
    max-width: 60ch;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: ${({ theme }) => theme.space.sm};
`;
