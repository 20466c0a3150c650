import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { TurnReview } from '../../practice/reviewSession';
import type { Turn } from '../../practice/Session';
import { MarkedText } from '../../ui/MarkedText';
import { useAdminWords } from '../words';
import { markTurn, withoutSpoiled } from './markTurn';
import { Message } from './Message';
import { MoodLine } from './MoodLine';
import { MoveList } from './MoveList';

type Props = {
  turn: Turn;
  review: TurnReview;
  name: string;
  /** Whether what it did is shown at once. */
  isOpen: boolean;
  /** A reply that would have done; only once the conversation has ended. */
  showsModel: boolean;
  onTryAgain: () => void;
};

/** A reply, what it did, and what the customer answered. */
export function TurnView({ turn, review, name, isOpen, showsModel, onTryAgain }: Props) {
  const say = useAdminWords();
  const number = review.turn + 1;
  const { harmed, helped } = markTurn(turn.moves);
  const isMarked = harmed.length + helped.length > 0;
  return (
    <Item>
      <Message from="agent" author={say('practiceTab.play.you', { number })}>
        <MarkedText
          text={turn.draft}
          marks={harmed}
          styles={helped.map((span) => ({ ...span, kind: 'bold' as const }))}
        />
      </Message>
      <Feedback open={isOpen}>
        <summary>
          {say('practiceTab.turn.feedback', { number })}{' '}
          <Span hue="grey">{say(`practiceTab.turn.${changeWord(review.change)}`, { name })}</Span>
        </summary>
        <Lists>
          <MoveList
            kind="helped"
            draft={turn.draft}
            moves={withoutSpoiled(review.helped, review.harmed)}
          />
          <MoveList kind="harmed" draft={turn.draft} moves={review.harmed} />
          {turn.moves.length === 0 && <p>{say('practiceTab.turn.nothing')}</p>}
        </Lists>
        {isMarked && (
          <SM>
            <Span hue="grey">{say('practiceTab.turn.marks')}</Span>
          </SM>
        )}
        {showsModel && review.model !== '' && (
          <Model>
            <h4>{say('practiceTab.review.model')}</h4>
            <MarkedText text={review.model} marks={[]} />
          </Model>
        )}
        <Button size="small" onClick={onTryAgain}>
          {say('practiceTab.play.tryAgainFrom', { number })}
        </Button>
      </Feedback>
      <Message from="customer" author={name} aside={<MoodLine mood={turn.after.mood} />}>
        <MarkedText text={turn.says} marks={[]} />
      </Message>
    </Item>
  );
}

const LITTLE = 4;
const MUCH = 15;

function changeWord(change: number): 'calmed' | 'calmedMuch' | 'same' | 'upset' | 'upsetMuch' {
  if (Math.abs(change) < LITTLE) return 'same';
  if (change < 0) return change <= -MUCH ? 'calmedMuch' : 'calmed';
  return change >= MUCH ? 'upsetMuch' : 'upset';
}

const Item = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  scroll-margin-block-start: ${({ theme }) => theme.space.md};
`;

const Feedback = styled.details`
  max-width: 90ch;
  padding: ${({ theme }) => `${theme.space.xs} ${theme.space.sm}`};
  border-inline-start: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};

  summary {
    cursor: pointer;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  summary span {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  p {
    margin: 0;
  }

  > :not(summary) {
    margin-block-start: ${({ theme }) => theme.space.xs};
  }
`;

const Lists = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.lg};
`;

const Model = styled.div`
  h4 {
    margin: 0;
    font-size: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
