import { Button } from '@zendeskgarden/react-buttons';
import { createContext, useContext, useState } from 'react';
import { leaveLessonWish, type LessonWish } from '../ui/lessonWish';
import { useWords } from '../ui/words';
import type { Zendesk } from '../zendesk/Zendesk';

/** Goes to Attune's own page; `null` where a page cannot. */
export const FullPage = createContext<Zendesk['openFullPage'] | null>(null);

/** Leads to a short lesson on Attune's own page, or says where it is. */
export function LessonLink({ wish }: { wish: LessonWish }) {
  const say = useWords();
  const openFullPage = useContext(FullPage);
  const [failed, setFailed] = useState(false);
  if (openFullPage === null) return null;

  async function open(go: Zendesk['openFullPage']): Promise<void> {
    leaveLessonWish(wish);
    setFailed((await go()) !== null);
  }

  return (
    <>
      <Button isLink size="small" onClick={() => void open(openFullPage)}>
        {say('lesson.open')}
      </Button>
      <span role="status">{failed && ` ${say('lesson.byHand')}`}</span>
    </>
  );
}
