import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useRef } from 'react';
import styled from 'styled-components';
import type { Level, Review } from '../../coach/Review';
import { useWords } from '../../ui/words';
import type { WordKey } from '../../words/Say';
import { TipItem } from './TipItem';
import { tipKey, type DraftCoach } from './useDraftCoach';

/** More is a lecture. */
const MAX_TIPS = 3;

/** What the coach makes of the draft: how it reads, what is good, and a few tips. Takes no room while it is quiet. */
export function CoachPanel({ desk }: { desk: DraftCoach }) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { coached } = desk;
  if (coached.kind !== 'read') return null;
  const { review, text } = coached;
  if (review.kind === 'silent') {
    return review.why === 'language' ? (
      <SM>
        <Span hue="grey">{say('draft.language')}</Span>
      </SM>
    ) : null;
  }
  const open = review.tips.filter((tip) => !desk.dismissed.has(tipKey(tip, coached)));
  const tips = open.slice(0, MAX_TIPS);
  /** The button goes away with its tip; focus must not go with it. */
  const then = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };

  return (
    <Panel aria-labelledby="attune-coach">
      <header>
        <MD tag="h2" isBold id="attune-coach" ref={heading} tabIndex={-1}>
          {say('draft.title')}
        </MD>
        <span role="status">
          <LevelMark $level={levelOf(review, open.length)} aria-hidden />
          {say(`draft.level.${levelOf(review, open.length)}`)}
        </span>
      </header>
      {review.good.length > 0 && (
        <SM>
          {say('draft.good', { list: review.good.map((kind) => say(`good.${kind}`)).join(', ') })}
        </SM>
      )}
      {tips.length > 0 && (
        <Tips>
          {tips.map((tip) => (
            <TipItem
              key={tipKey(tip, coached)}
              tip={tip}
              draft={text.text}
              onApply={then(() => desk.apply(tip))}
              onDismiss={then(() => desk.dismiss(tip))}
              onTurnOff={then(() => desk.turnOff(tip.kind))}
            />
          ))}
        </Tips>
      )}
      {desk.trouble !== null && <Alert type="warning">{say(troubleWords(desk.trouble))}</Alert>}
      {desk.off.size > 0 && (
        <SM>
          <Span hue="grey">{say('draft.off', { count: desk.off.size })}</Span>{' '}
          <Button isLink size="small" onClick={then(() => desk.turnOff(null))}>
            {say('draft.turnOn')}
          </Button>
        </SM>
      )}
    </Panel>
  );
}

/** A draft without a tip left is good, whatever was waved away. */
function levelOf({ level }: Extract<Review, { kind: 'reviewed' }>, open: number): Level {
  return open === 0 ? 'good' : level;
}

function troubleWords(trouble: NonNullable<DraftCoach['trouble']>): WordKey {
  switch (trouble.kind) {
    case 'refused':
      return `draft.trouble.${trouble.why}`;
    case 'failed':
      return 'draft.trouble.failed';
    case 'unconfirmed':
      return 'draft.trouble.unconfirmed';
  }
}

const Panel = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${({ theme }) => theme.space.xs};
  }

  h2 {
    margin: 0;

    &:focus {
      outline: none;
    }
  }
`;

const HUES = { good: 'success', fair: 'warning', poor: 'danger' } as const;

/** Beside the word, never instead of it. */
const LevelMark = styled.span<{ $level: Level }>`
  display: inline-block;
  width: 0.6em;
  height: 0.6em;
  margin-inline-end: 0.4em;
  border-radius: 50%;
  background: ${({ theme, $level }) => getColor({ theme, variable: `foreground.${HUES[$level]}` })};
`;

const Tips = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;
