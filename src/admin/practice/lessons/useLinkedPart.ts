import { useCallback, useEffect, useState } from 'react';
import { followLessonWishes } from '../../../ui/lessonWish';
import { linkLesson, useLinkedLesson } from './useLinkedLesson';

/**
 * Which part of a page is shown: what was chosen last, and the part with the lessons whenever the address asks for
 * another lesson.
 */
export function useLinkedPart<T extends string>(
  first: T,
  lessons: T,
): [part: T, choose: (part: T) => void] {
  const linked = useLinkedLesson();
  // Whoever wants a lesson beside a ticket leaves word.
  useEffect(() => followLessonWishes(linkLesson), []);
  const [shown, setShown] = useState<{ part: T; linked: string | null }>({
    part: first,
    linked: null,
  });
  if (shown.linked !== linked) setShown({ part: linked === null ? shown.part : lessons, linked });
  const choose = useCallback((part: T) => setShown((before) => ({ ...before, part })), []);
  return [shown.part, choose];
}
