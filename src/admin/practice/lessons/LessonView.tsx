import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { Lesson } from '../../../practice/Lesson';
import { MarkedText } from '../../../ui/MarkedText';
import { useAdminWords } from '../../words';
import { Bar, BarTitle } from '../Bar';
import { Message } from '../Message';
import { ExerciseView } from './ExerciseView';

type Props = {
  lesson: Lesson;
  isDone: boolean;
  next: Lesson | null;
  onDone: () => void;
  /** Opens a lesson, or the list. */
  onOpen: (key: string | null) => void;
};

/** A lesson to read, with a reply before and after, and its exercise. */
export function LessonView({ lesson, isDone, next, onDone, onOpen }: Props) {
  const say = useAdminWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Block>
      <Bar>
        <Button size="small" onClick={() => onOpen(null)}>
          {say('practiceTab.lesson.all')}
        </Button>
        <BarTitle tag="h2" isBold ref={heading} tabIndex={-1}>
          {lesson.title}
        </BarTitle>
        {isDone && <span>{say('practiceTab.lesson.done')}</span>}
      </Bar>
      <Reading>
        <MarkedText text={lesson.text} marks={[]} />
      </Reading>
      <Message from="customer" author={say('practiceTab.lesson.customer')}>
        <MarkedText text={lesson.customer} marks={[]} />
      </Message>
      <Pair>
        <section>
          <h3>{say('practiceTab.lesson.before')}</h3>
          <MarkedText text={lesson.before} marks={[]} />
        </section>
        <section>
          <h3>{say('practiceTab.lesson.after')}</h3>
          <MarkedText text={lesson.after} marks={[]} />
        </section>
      </Pair>
      <ExerciseView exercise={lesson.exercise} onPassed={onDone} />
      {next !== null && (
        <div>
          <Button size="small" onClick={() => onOpen(next.key)}>
            {say('practiceTab.lesson.next', { title: next.title })}
          </Button>
        </div>
      )}
    </Block>
  );
}

const Block = styled.article`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
  max-width: 110ch;

  h3,
  h4 {
    margin: 0;
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

const Reading = styled.div`
  max-width: 75ch;
`;

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};
`;
