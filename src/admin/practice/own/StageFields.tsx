import { Button } from '@zendeskgarden/react-buttons';
import { Fieldset } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Ask, Stage } from '../../../practice/Scenario';
import { useAdminWords } from '../../words';
import { blankAsk } from './blankScenario';
import { LinesField } from './LinesField';
import { readAlternatives, readPhrase } from './readPhrase';
import { TextField } from './TextField';

type Props = {
  stage: Stage;
  /** Counts from 0. */
  at: number;
  onChange: (stage: Stage) => void;
  /** `null` where it is the only one. */
  onRemove: (() => void) | null;
};

const MOST_ASKS = 4;

/** One round of the conversation: what the customer asks, what answers it, and a reply that would do. */
export function StageFields({ stage, at, onChange, onRemove }: Props) {
  const say = useAdminWords();
  const { asks, says, model } = stage;
  const number = at + 1;
  const changeAsk = (index: number, change: Partial<Ask>) =>
    onChange({
      ...stage,
      asks: asks.map((ask, place) => (place === index ? { ...ask, ...change } : ask)),
    });
  return (
    <Round>
      <Fieldset.Legend>{say('practiceTab.own.round', { number })}</Fieldset.Legend>
      {at > 0 && (
        <LinesField
          label={say('practiceTab.own.says')}
          hint={say('practiceTab.own.saysHint')}
          lines={says}
          onChange={(lines) => onChange({ ...stage, says: lines })}
        />
      )}
      {asks.map((ask, index) => (
        <Question key={ask.key}>
          <Fieldset.Legend>
            {say('practiceTab.own.question', { number: index + 1 })}
          </Fieldset.Legend>
          <TextField
            label={say('practiceTab.own.topic')}
            hint={say('practiceTab.own.topicHint')}
            value={ask.topic}
            onChange={(topic) => changeAsk(index, { topic })}
          />
          <LinesField
            label={say('practiceTab.own.again')}
            lines={ask.again}
            onChange={(again) => changeAsk(index, { again })}
          />
          <LinesField
            label={say('practiceTab.own.answer')}
            hint={say('practiceTab.own.answerHint')}
            lines={ask.answer.map((group) => group.join(', '))}
            onChange={(lines) => changeAsk(index, { answer: lines.map(readAlternatives) })}
          />
          <LinesField
            label={say('practiceTab.own.wrong')}
            hint={say('practiceTab.own.wrongHint')}
            lines={ask.wrong ?? []}
            onChange={(wrong) => changeAsk(index, { wrong: wrong.map(readPhrase) })}
          />
          {asks.length > 1 && (
            <div>
              <Button
                size="small"
                isBasic
                onClick={() =>
                  onChange({ ...stage, asks: asks.filter((_, place) => place !== index) })
                }
              >
                {say('practiceTab.own.dropQuestion', { number: index + 1 })}
              </Button>
            </div>
          )}
        </Question>
      ))}
      <TextField
        label={say('practiceTab.own.model')}
        hint={say('practiceTab.own.modelHint')}
        rows={4}
        value={model}
        onChange={(words) => onChange({ ...stage, model: words })}
      />
      <Ways>
        {asks.length < MOST_ASKS && (
          <Button
            size="small"
            onClick={() => onChange({ ...stage, asks: [...asks, freshAsk(asks, at)] })}
          >
            {say('practiceTab.own.addQuestion')}
          </Button>
        )}
        {onRemove !== null && (
          <Button size="small" isBasic onClick={onRemove}>
            {say('practiceTab.own.dropRound', { number })}
          </Button>
        )}
      </Ways>
    </Round>
  );
}

/** A question with a key that none of its round has. */
function freshAsk(asks: readonly Ask[], stage: number): Ask {
  const taken = new Set(asks.map(({ key }) => key));
  for (let at = asks.length; ; at += 1) {
    const ask = blankAsk(stage, at);
    if (!taken.has(ask.key)) return ask;
  }
}

const Round = styled(Fieldset)`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  padding-block-start: ${({ theme }) => theme.space.sm};
`;

const Question = styled(Fieldset)`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  padding-inline-start: ${({ theme }) => theme.space.md};
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;
