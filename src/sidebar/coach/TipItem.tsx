import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import styled from 'styled-components';
import type { Tip } from '../../coach/Review';
import { MarkedText } from '../../ui/MarkedText';
import { useWords } from '../../ui/words';
import { sayTip } from '../../words/sayTip';
import { showSpan, type ShownSpan } from './showSpan';

type Props = {
  tip: Tip;
  /** The draft as plain text. */
  draft: string;
  onApply: () => void;
  onDismiss: () => void;
  onTurnOff: () => void;
};

/** One tip: why, in a sentence; the words it is about, and what they would become. */
export function TipItem({ tip, draft, onApply, onDismiss, onTurnOff }: Props) {
  const say = useWords();
  const id = useId();
  const { replacement } = tip;
  const shown = showSpan(draft, tip, replacement);
  return (
    <Item>
      <div id={id}>{sayTip(tip, say)}</div>
      {shown !== null && <Change shown={shown} goes={replacement !== undefined} />}
      <Actions>
        {replacement !== undefined && (
          <Button size="small" aria-describedby={id} onClick={onApply}>
            {say('draft.apply')}
          </Button>
        )}
        <Button size="small" isBasic aria-describedby={id} onClick={onDismiss}>
          {say('draft.dismiss')}
        </Button>
        <Button size="small" isBasic aria-describedby={id} onClick={onTurnOff}>
          {say('draft.turnOff')}
        </Button>
      </Actions>
    </Item>
  );
}

/** The words as they stand and, where they would go, the ones to come: both in one line, as an editor marks them. */
function Change({ shown, goes }: { shown: ShownSpan; goes: boolean }) {
  const { text, now, better } = shown;
  return (
    <Words>
      <MarkedText
        text={text}
        marks={now === null ? [] : [now]}
        look={goes ? 'struck' : 'quiet'}
        styles={better === null ? [] : [{ kind: 'bold', ...better }]}
      />
    </Words>
  );
}

const Item = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Words = styled.div`
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
  border-inline-start: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
