import { Unseen } from '../ui/Unseen';
import { useWords } from '../ui/words';
import type { Ready } from './Screen';

/** Says aloud, not on the screen, that the customer wrote and how that reads. */
export function News({ watched }: { watched: Ready }) {
  const say = useWords();
  const { now } = watched.assistance.customer;
  return (
    <Unseen aria-live="polite">
      {/* By the message's id: the same words about another message are news again. */}
      {watched.news !== null && now !== null && (
        <span key={watched.news}>
          {now.unsure === null
            ? say('news.read', { state: say(`state.${now.state}`) })
            : say('news.unsure')}
        </span>
      )}
    </Unseen>
  );
}
