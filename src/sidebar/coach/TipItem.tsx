import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import styled from 'styled-components';
import type { Tip } from '../../coach/Review';
import { LessonLink } from '../LessonLink';
import { useWords } from '../../ui/words';
import { sayTip } from '../../words/sayTip';
import { showSpan, type ShownSpan } from './showSpan';

type Props = {
  tip: Tip;
  /** The draft as plain text. */
  draft: string;
  /** One tip at a time shows its words and what can be done; the others are a line. */
  unfolded: boolean;
  onUnfold: () => void;
  onApply: () => void;
  onDismiss: () => void;
  onTurnOff: () => void;
};

/** One tip: why, in a sentence; the words it is about, and what they would become. */
export function TipItem(props: Props) {
  const { tip, draft, unfolded, onUnfold, onApply, onDismiss, onTurnOff } = props;
  const say = useWords();
  const id = useId();
  const message = sayTip(tip, say);
  if (!unfolded) {
    return (
      <li>
        <Line type="button" aria-expanded={false} onClick={onUnfold}>
          {message}
        </Line>
      </li>
    );
  }
  const shown = showSpan(draft, tip, tip.replacement);
  return (
    <Item>
      <div id={id}>
        {message} <LessonLink wish={`tip:${tip.kind}`} />
      </div>
      {shown !== null && <Change shown={shown} goes={tip.replacement !== undefined} />}
      <Actions>
        {tip.replacement !== undefined && (
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
  const nowEnd = now?.end ?? better?.start ?? text.length;
  const Now = goes ? 'del' : 'strong';
  return (
    <Words>
      {text.slice(0, now?.start ?? nowEnd)}
      {now !== null && <Now>{text.slice(now.start, now.end)}</Now>}
      {better !== null && (
        <>
          {text.slice(nowEnd, better.start)}
          <ins>{text.slice(better.start, better.end)}</ins>
        </>
      )}
      {text.slice(better?.end ?? nowEnd)}
    </Words>
  );
}

const Item = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xxs};
`;

/** A button that looks like the line it is. */
const Line = styled.button`
  display: block;
  width: 100%;
  padding: 0;
  overflow: hidden;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  text-overflow: ellipsis;
  white-space: nowrap;
  cursor: pointer;
`;

const Words = styled.div`
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
  border-inline-start: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  white-space: pre-wrap;
  unicode-bidi: plaintext;

  ins {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-decoration: none;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
