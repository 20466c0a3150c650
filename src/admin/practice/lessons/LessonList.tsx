import { getColor } from '@zendeskgarden/react-theming';
import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { builtInLessons } from '../../../practice/lessons';
import { useList } from '../../../ui/words';
import { useAdminWords } from '../../words';
import { CardButton } from '../CardButton';

type Props = {
  /** Keys of the lessons whose exercise is done. */
  done: readonly string[];
  /** The lesson that the agent has just left: the focus goes back to it. */
  left: string | null;
  onOpen: (key: string) => void;
};

/** All lessons, in the order in which they build on each other. */
export function LessonList({ done, left, onOpen }: Props) {
  const say = useAdminWords();
  const list = useList();
  const lessons = useRef<HTMLOListElement>(null);
  const count = builtInLessons.filter(({ key }) => done.includes(key)).length;

  useEffect(() => {
    if (left === null) return;
    const buttons = lessons.current?.querySelectorAll<HTMLElement>('[data-lesson]') ?? [];
    [...buttons].find(({ dataset }) => dataset.lesson === left)?.focus();
  }, [left]);

  return (
    <Block>
      <Span hue="grey">
        {say('practiceTab.lesson.count', { done: count, total: builtInLessons.length })}
      </Span>
      <Lessons ref={lessons}>
        {builtInLessons.map(({ key, title, states }) => (
          <li key={key}>
            <Row data-lesson={key} onClick={() => onOpen(key)}>
              <strong>{title}</strong>
              {states.length > 0 && (
                <Span hue="grey">{list(states.map((state) => say(`state.${state}`)))}</Span>
              )}
              {done.includes(key) && <Done>{say('practiceTab.lesson.done')}</Done>}
            </Row>
          </li>
        ))}
      </Lessons>
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 90ch);
  gap: ${({ theme }) => theme.space.sm};
`;

const Lessons = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Row = styled(CardButton)`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => `${theme.space.xs} ${theme.space.sm}`};
`;

const Done = styled.span`
  margin-inline-start: auto;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.success' })};
`;
