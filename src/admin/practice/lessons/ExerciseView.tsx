import { Alert, Title } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import { judgeExercise, type Judgment } from '../../../practice/judgeExercise';
import type { Exercise } from '../../../practice/Lesson';
import { MarkedText } from '../../../ui/MarkedText';
import { useAdminWords } from '../../words';
import { Message } from '../Message';
import { MoodLine } from '../MoodLine';
import { WriteField } from '../WriteField';
import { JudgmentView } from './JudgmentView';

type Props = { exercise: Exercise; onPassed: () => void };

/** What was judged, and how. */
type Judged = { text: string; judgment: Judgment };

/** Two minutes of writing, judged by the coach: what is still missing, in plain words. */
export function ExerciseView({ exercise, onPassed }: Props) {
  const say = useAdminWords();
  const [draft, setDraft] = useState('');
  const [judged, setJudged] = useState<Judged | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { customer, facts, prompt, model } = exercise;

  function judge(): void {
    const judgment = judgeExercise(exercise, draft);
    setJudged({ text: draft, judgment });
    if (judgment.kind === 'judged' && judgment.passed) onPassed();
    field.current?.focus({ preventScroll: true });
  }

  return (
    <Block>
      <h3>{say('practiceTab.lesson.exercise')}</h3>
      <p dir="auto">{prompt}</p>
      <Message from="customer" author={customer.name} aside={<MoodLine mood={customer} />}>
        <MarkedText text={customer.said} marks={[]} />
      </Message>
      <section>
        <h4>{say('practiceTab.play.known')}</h4>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <WriteField
        label={say('practiceTab.play.write', { name: customer.name })}
        hint={say('practiceTab.lesson.hint')}
        button={say('practiceTab.lesson.judge')}
        draft={draft}
        field={field}
        onChange={setDraft}
        onSend={judge}
      />
      <div role="status">
        {judged !== null &&
          (judged.judgment.kind === 'silent' ? (
            <Alert type="warning" role="presentation">
              <Title>{say('practiceTab.lesson.notYet')}</Title>
              {say(`practiceTab.lesson.silent.${judged.judgment.why}`)}
            </Alert>
          ) : (
            <JudgmentView text={judged.text} judgment={judged.judgment} />
          ))}
      </div>
      {judged !== null && (
        <details>
          <summary>{say('practiceTab.review.model')}</summary>
          <MarkedText text={model} marks={[]} />
        </details>
      )}
    </Block>
  );
}

const Block = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  max-width: 90ch;
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  p {
    margin: 0;
  }

  ul {
    margin: 0;
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }

  summary {
    cursor: pointer;
  }
`;
