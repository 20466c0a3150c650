import { useState } from 'react';
import { builtInLessons, findLesson } from '../../../practice/lessons';
import { withLesson } from '../../../practice/Progress';
import type { MemoryDesk } from '../usePracticeMemory';
import { LessonList } from './LessonList';
import { LessonView } from './LessonView';
import { linkLesson, useLinkedLesson } from './useLinkedLesson';

type Props = { desk: MemoryDesk };

/** The lessons, or one of them. */
export function LessonsSection({ desk }: Props) {
  const linked = useLinkedLesson();
  const lesson = linked === null ? undefined : findLesson(linked);
  const [left, setLeft] = useState<string | null>(null);

  if (lesson === undefined)
    return <LessonList done={desk.memory.progress.lessons} left={left} onOpen={linkLesson} />;
  return (
    <LessonView
      key={lesson.key}
      lesson={lesson}
      isDone={desk.memory.progress.lessons.includes(lesson.key)}
      next={builtInLessons[builtInLessons.indexOf(lesson) + 1] ?? null}
      onDone={() =>
        desk.remember((memory) => ({
          ...memory,
          progress: withLesson(memory.progress, lesson.key),
        }))
      }
      onOpen={(key) => {
        setLeft(lesson.key);
        linkLesson(key);
      }}
    />
  );
}
