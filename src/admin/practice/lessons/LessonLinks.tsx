import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Lesson } from '../../../practice/Lesson';
import { useAdminWords } from '../../words';

type Props = { lessons: readonly Lesson[]; onOpen: (key: string) => void };

/** Lessons that fit what the agent has just done. */
export function LessonLinks({ lessons, onOpen }: Props) {
  const say = useAdminWords();
  if (lessons.length === 0) return null;
  return (
    <section>
      <h4>{say('practiceTab.lesson.fitting')}</h4>
      <Row>
        {lessons.map(({ key, title }) => (
          <Button key={key} size="small" isBasic onClick={() => onOpen(key)}>
            {title}
          </Button>
        ))}
      </Row>
    </section>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;
