import { MD, SM, Span } from '@zendeskgarden/react-typography';
import type { Entry } from '../library/Entry';
import type { FillProblem } from '../templates/Filled';
import { useWords } from '../ui/words';
import { Card } from './Card';

/** A reply that was searched for and needs what this ticket does not have. */
export function UnfillableCard({ entry, problems }: { entry: Entry; problems: FillProblem[] }) {
  const say = useWords();
  const placeholders = new Set(problems.flatMap(({ placeholder }) => placeholder ?? []));
  return (
    <Card>
      <MD tag="h2" isBold>
        {entry.title}
      </MD>
      <SM>
        <Span hue="grey">
          {placeholders.size > 0
            ? say('suggestion.needs', { placeholders: [...placeholders].join(', ') })
            : say('suggestion.broken')}
        </Span>
      </SM>
    </Card>
  );
}
