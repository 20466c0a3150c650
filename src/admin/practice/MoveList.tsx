import { getColor } from '@zendeskgarden/react-theming';
import { Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Move } from '../../practice/Move';
import { useList } from '../../ui/words';
import { sayTip } from '../../words/sayTip';
import { useAdminWords } from '../words';
import { quoteWords } from './markTurn';

type Props = {
  kind: 'helped' | 'harmed';
  /** What the agent wrote. */
  draft: string;
  moves: readonly Move[];
};

/** What a reply did, one thing a line: in a sentence, by which words, and what would be better. */
export function MoveList({ kind, draft, moves }: Props) {
  const say = useAdminWords();
  const list = useList();
  if (moves.length === 0) return null;
  return (
    <Block data-kind={kind}>
      <h4>{say(`practiceTab.turn.${kind}`)}</h4>
      <ul>
        {moves.map(({ key, spans, tip, topics, effect }) => {
          const quotes = quoteWords(draft, spans);
          const isTold = key === 'answered' || key === 'answered-ahead';
          return (
            <li key={key}>
              {say(`practiceTab.move.${key}`)}{' '}
              {topics !== undefined && (
                <>
                  {say(isTold ? 'practiceTab.turn.told' : 'practiceTab.turn.open', {
                    topics: list(topics),
                  })}{' '}
                </>
              )}
              {quotes.length > 0 && (
                <Span hue="grey">
                  {list(quotes.map((words) => say('practiceTab.turn.words', { words })))}{' '}
                </Span>
              )}
              {tip !== undefined && <Advice>{sayTip(tip, say)}</Advice>}
              {kind === 'helped' && effect === 0 && (
                <Advice>{say('practiceTab.turn.unearned')}</Advice>
              )}
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

const Block = styled.div`
  flex: 1 1 280px;
  min-width: 0;

  h4 {
    margin: 0;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  &[data-kind='helped'] h4 {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.success' })};
  }

  ul {
    margin: 0;
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }

  li + li {
    margin-block-start: ${({ theme }) => theme.space.xxs};
  }
`;

const Advice = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
