import { MD, SM, Span } from '@zendeskgarden/react-typography';
import type { Entry } from '../library/Entry';
import type { FillProblem } from '../templates/Filled';
import { useList, useWords } from '../ui/words';
import { Card } from './Card';

/** A reply that was searched for and needs what this ticket does not have. */
export function UnfillableCard({ entry, problems }: { entry: Entry; problems: FillProblem[] }) {
  const say = useWords();
  const list = useList();
  const placeholders = new Set(problems.flatMap(({ placeholder }) => placeholder ?? []));
  return (
    <Card>
      <MD tag="h2" isBold>
        <bdi>{entry.title}</bdi>
      </MD>
      <SM>
        <Span hue="grey">
          {placeholders.size > 0
            ? say('suggestion.needs', { placeholders: list([...placeholders]) })
            : say('suggestion.broken')}
        </Span>
      </SM>
    </Card>
  );
}
