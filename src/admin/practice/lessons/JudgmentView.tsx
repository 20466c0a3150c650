import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { Judgment } from '../../../practice/judgeExercise';
import { MarkedText } from '../../../ui/MarkedText';
import { sayTip } from '../../../words/sayTip';
import { useAdminWords } from '../../words';
import { mergeSpans } from '../markTurn';

type Props = { text: string; judgment: Extract<Judgment, { kind: 'judged' }> };

/** What the coach says of the answer to an exercise. */
export function JudgmentView({ text, judgment }: Props) {
  const say = useAdminWords();
  const { passed, tips, missing, fitsTheMessage } = judgment;
  const marks = mergeSpans(tips);
  // What is missing has been said already.
  const wrong = tips.filter(({ kind }) => !missing.some((one) => one === kind));
  return (
    <Block>
      <Alert type={passed ? 'success' : 'warning'} role="presentation">
        <Title>{say(passed ? 'practiceTab.lesson.passed' : 'practiceTab.lesson.notYet')}</Title>
        {passed ? (
          say('practiceTab.lesson.passedText')
        ) : (
          <List>
            {!fitsTheMessage && <li>{say('practiceTab.lesson.unfit')}</li>}
            {missing.map((kind) => (
              <li key={kind}>{say(`practiceTab.lesson.missing.${kind}`)}</li>
            ))}
            {wrong.map((tip) => (
              <li key={`${tip.rule} ${tip.start}`}>{sayTip(tip, say)}</li>
            ))}
          </List>
        )}
      </Alert>
      {/* Beside the alert, in whose color a mark would be lost. */}
      {marks.length > 0 && <MarkedText text={text} marks={marks} />}
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const List = styled.ul`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
  list-style: disc;
`;
