import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useId, useState } from 'react';
import styled from 'styled-components';
import { fillEntry } from '../library/fillEntry';
import type { Suggestion } from '../suggestions/Suggestion';
import type { FactValues } from '../templates/Fact';
import type { TemplateValues } from '../templates/placeholders';
import { MarkedText } from '../ui/MarkedText';
import { useWords } from '../ui/words';
import type { Zendesk } from '../zendesk/Zendesk';
import { explainReasons } from './explainReasons';
import { FactFields } from './FactFields';

import { InsertionStatus } from './InsertionStatus';
import { useInsertion } from './useInsertion';

type Props = {
  zendesk: Zendesk;
  suggestion: Suggestion;
  ticketId: number;
  values: TemplateValues;
  /** Nothing can be inserted into a closed ticket. */
  closed: boolean;
  /** The best one stands open; the others show their first lines. */
  initiallyOpen: boolean;
};

/** One suggestion: why it is offered, the words as they will be inserted, the facts it asks for, Insert. */
export function SuggestionCard({
  zendesk,
  suggestion,
  ticketId,
  values,
  closed,
  initiallyOpen,
}: Props) {
  const say = useWords();
  const titleId = useId();
  const previewId = useId();
  const [open, setOpen] = useState(initiallyOpen);
  const [facts, setFacts] = useState<FactValues>({});
  const { entry } = suggestion;
  const refilled = fillEntry(entry, values, facts);
  const filled = refilled.kind === 'filled' ? refilled : suggestion.filled;
  const { insertion, insert, confirm, cancel } = useInsertion(zendesk, ticketId, filled);

  return (
    <Card aria-labelledby={titleId}>
      <Head>
        <MD tag="h2" isBold id={titleId}>
          {entry.title}
        </MD>
        <SM>
          <Span hue="grey">{explainReasons(suggestion.reasons, say)}</Span>
        </SM>
      </Head>
      <Words id={previewId} data-testid="words" $open={open}>
        <MarkedText text={filled.text} marks={filled.gaps} />
      </Words>
      {open && entry.facts.length > 0 && (
        <FactFields facts={entry.facts} values={facts} onChange={setFacts} />
      )}
      <Actions>
        <Button size="small" disabled={closed} onClick={insert} aria-describedby={titleId}>
          {say('suggestion.insert')}
        </Button>
        <Button
          size="small"
          isBasic
          aria-expanded={open}
          aria-controls={previewId}
          aria-describedby={titleId}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'suggestion.less' : 'suggestion.more')}
        </Button>
      </Actions>
      <InsertionStatus
        insertion={insertion}
        openFacts={entry.facts.filter(({ key }) => filled.openFacts.includes(key))}
        onConfirm={confirm}
        onCancel={cancel}
      />
    </Card>
  );
}

const Card = styled.article`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Head = styled.header`
  h2 {
    margin: 0;
  }
`;

const Words = styled.div<{ $open: boolean }>`
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  ${({ $open }) => ($open ? '' : 'max-height: 5.2em; overflow: hidden; mask-image: linear-gradient(#000 55%, transparent);')}
`;

const Actions = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xs};
`;
