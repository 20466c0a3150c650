import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import type { Level, Tip } from '../../coach/Review';
import { useList, useWords } from '../../ui/words';
import type { WordKey } from '../../words/Say';
import { Card } from '../Card';
import { TipItem } from './TipItem';
import { tipKey } from './tipKey';
import type { DraftCoach } from './useDraftCoach';

/** More is a lecture. */
const MAX_TIPS = 3;
const MAX_GOOD = 2;

/** What the coach makes of the draft: how it reads, what is good, and a few tips. Takes no room while it is quiet. */
export function CoachPanel({ desk }: { desk: DraftCoach }) {
  const say = useWords();
  const list = useList();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The one tip that is unfolded, if the agent has chosen; else the weightiest. */
  const [chosen, setChosen] = useState<string | null>(null);
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
  const keyOf = (tip: Tip) => tipKey(tip, text.text);
  const open = review.tips.filter((tip) => !desk.dismissed.has(keyOf(tip)));
  const tips = open.slice(0, MAX_TIPS);
  const level = levelOf(review.level, open);
  const unfolded = tips.find((tip) => keyOf(tip) === chosen) ?? tips[0];
  /** The button goes away with its tip; focus must not go with it. */
  const then = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };

  return (
    <Panel as="section" aria-labelledby="attune-coach">
      <header>
        <MD tag="h2" isBold id="attune-coach" ref={heading} tabIndex={-1}>
          {say('draft.title')}
        </MD>
        <span role="status">
          <LevelMark $level={level} aria-hidden />
          {say(`draft.level.${level}`)}
          {open.length > 0 && ` · ${say('draft.tips', { count: open.length })}`}
        </span>
      </header>
      {review.good.length > 0 && (
        <SM>
          {say('draft.good', {
            list: list(review.good.slice(0, MAX_GOOD).map((kind) => say(`good.${kind}`))),
          })}
        </SM>
      )}
      {tips.length > 0 && (
        <Tips>
          {tips.map((tip) => (
            <TipItem
              key={keyOf(tip)}
              tip={tip}
              draft={text.text}
              unfolded={tip === unfolded}
              onUnfold={() => setChosen(keyOf(tip))}
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
          <Span hue="grey">
            {say('draft.off', {
              count: desk.off.size,
              list: list([...desk.off].map((kind) => say(`tipKind.${kind}`))),
            })}
          </Span>{' '}
          <Button isLink size="small" onClick={then(() => desk.turnOff(null))}>
            {say('draft.turnOn')}
          </Button>
        </SM>
      )}
    </Panel>
  );
}

/** What was waved away counts no more. */
function levelOf(level: Level, open: readonly Tip[]): Level {
  if (open.length === 0) return 'good';
  return level === 'poor' && open.length < 2 ? 'fair' : level;
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

const Panel = styled(Card)`
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${({ theme }) => theme.space.xs};
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
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;
`;
