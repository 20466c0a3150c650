import { MD } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { SlimAlert } from '../../ui/SlimAlert';
import { sayFillProblem } from '../exchange/sayProblem';
import { Pages } from '../Pages';
import { usePages } from '../usePages';
import { useAdminWords } from '../words';
import { ConvertedCard } from './ConvertedCard';
import { changeItem, type Review } from './Review';

const PAGE_SIZE = 10;

/** So many are in the way of nothing. */
const FEW = 5;

type Props = {
  review: Review;
  onChange: (review: Review) => void;
};

/** What the chosen macros become: their words, what is lost on the way, and the guesses to be set right. */
export function MacroReview({ review, onChange }: Props) {
  const say = useAdminWords();
  const { items, refused } = review;
  const { shown, paging, top } = usePages(items, PAGE_SIZE);
  const guessed = items.filter(({ guesses }) => guesses.states.from === 'default').length;

  return (
    <>
      <div ref={top}>
        <MD>{say('macros.reviewIntro', { count: items.length })}</MD>
        {guessed > 0 && <MD>{say('macros.unguessed', { count: guessed })}</MD>}
      </div>
      {refused.length > 0 && (
        <SlimAlert type="warning">
          <details open={refused.length <= FEW}>
            <Summary>{say('macros.refused', { count: refused.length })}</Summary>
            <Refused>
              {refused.map(({ macro, code, problems }) => (
                <li key={macro.id}>
                  <b>
                    <bdi>{macro.title}</bdi>
                  </b>
                  : {say(`conversion.refused.${code}`)}
                  {problems[0] !== undefined && ` ${sayFillProblem(problems[0], say)}`}
                </li>
              ))}
            </Refused>
          </details>
        </SlimAlert>
      )}
      <Cards>
        {shown.map((item) => (
          <ConvertedCard
            key={item.macro.id}
            item={item}
            onChange={(change) => onChange(changeItem(review, item.macro.id, change))}
          />
        ))}
      </Cards>
      <Pages label={say('macros.caption')} {...paging} />
    </>
  );
}

const Summary = styled.summary`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Refused = styled.ul`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
`;

const Cards = styled.ul`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;
