import { Fieldset } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { STATES, type Intensity } from '../../../emotion/Reading';
import { CHANNEL_KINDS } from '../../../library/Entry';
import { SITUATIONS } from '../../../library/Situation';
import { DIFFICULTIES, type Scenario } from '../../../practice/Scenario';
import { useAdminWords } from '../../words';
import { ChoiceField } from './ChoiceField';
import { LinesField } from './LinesField';
import { readPhrase } from './readPhrase';
import { TextField } from './TextField';

type Props = { scenario: Scenario; onChange: (change: Partial<Scenario>) => void };

const PATIENCE = [2, 3, 4, 5] as const;
const INTENSITIES: readonly Intensity[] = [1, 2, 3];

/** Who the customer is, what it is about, and what is true. */
export function CaseFields({ scenario, onChange }: Props) {
  const say = useAdminWords();
  const { customer, opening, calms, angers, beyond } = scenario;
  return (
    <>
      <Part>
        <Fieldset.Legend>{say('practiceTab.own.case')}</Fieldset.Legend>
        <TextField
          label={say('practiceTab.own.title')}
          value={scenario.title}
          onChange={(title) => onChange({ title })}
        />
        <Choices>
          <ChoiceField
            label={say('practiceTab.filter.state')}
            value={scenario.state}
            options={STATES}
            name={(one) => say(`state.${one}`)}
            onChange={(state) =>
              onChange({
                state,
                intensity: state === 'neutral' ? 0 : scenario.intensity || 2,
              })
            }
          />
          {scenario.state !== 'neutral' && (
            <ChoiceField
              label={say('practiceTab.own.intensity')}
              value={scenario.intensity}
              options={INTENSITIES}
              name={(one) => (one === 0 ? '' : say(`intensity.${one}`))}
              onChange={(intensity) => onChange({ intensity })}
            />
          )}
          <ChoiceField
            label={say('practiceTab.filter.situation')}
            value={scenario.situation}
            options={SITUATIONS}
            name={(one) => say(`situation.${one}`)}
            onChange={(situation) => onChange({ situation })}
          />
          <ChoiceField
            label={say('practiceTab.filter.channel')}
            value={scenario.channel}
            options={CHANNEL_KINDS}
            name={(one) => say(`practiceTab.channel.${one}`)}
            onChange={(channel) => onChange({ channel })}
          />
          <ChoiceField
            label={say('practiceTab.filter.difficulty')}
            value={scenario.difficulty}
            options={DIFFICULTIES}
            name={(one) => say(`practiceTab.difficulty.${one}`)}
            onChange={(difficulty) => onChange({ difficulty })}
          />
          <ChoiceField
            label={say('practiceTab.own.patience')}
            value={PATIENCE.find((one) => one === customer.patience) ?? 3}
            options={PATIENCE}
            name={(one) => `${one}`}
            onChange={(patience) => onChange({ customer: { ...customer, patience } })}
          />
        </Choices>
        <TextField
          label={say('practiceTab.own.name')}
          value={customer.name}
          onChange={(name) => onChange({ customer: { ...customer, name } })}
        />
        <TextField
          label={say('practiceTab.own.about')}
          value={customer.about}
          onChange={(about) => onChange({ customer: { ...customer, about } })}
        />
        <TextField
          label={say('practiceTab.own.subject')}
          value={opening.subject}
          onChange={(subject) => onChange({ opening: { ...opening, subject } })}
        />
        <TextField
          label={say('practiceTab.own.opening')}
          rows={4}
          value={opening.text}
          onChange={(text) => onChange({ opening: { ...opening, text } })}
        />
        <LinesField
          label={say('practiceTab.own.issue')}
          hint={say('practiceTab.own.issueHint')}
          lines={scenario.issue}
          onChange={(issue) => onChange({ issue: issue.map(readPhrase) })}
        />
        <LinesField
          label={say('practiceTab.own.facts')}
          hint={say('practiceTab.own.factsHint')}
          rows={4}
          lines={scenario.facts}
          onChange={(facts) => onChange({ facts })}
        />
        <TextField
          label={say('practiceTab.own.wants')}
          value={scenario.wants}
          onChange={(wants) => onChange({ wants })}
        />
        <TextField
          label={say('practiceTab.own.outcome')}
          value={scenario.goodOutcome}
          onChange={(goodOutcome) => onChange({ goodOutcome })}
        />
      </Part>
      <Part>
        <Fieldset.Legend>{say('practiceTab.own.temper')}</Fieldset.Legend>
        <TextField
          label={say('practiceTab.own.calms')}
          value={calms.about}
          onChange={(about) => onChange({ calms: { ...calms, about } })}
        />
        <LinesField
          label={say('practiceTab.own.calmsWords')}
          lines={calms.phrases}
          onChange={(phrases) =>
            onChange({ calms: { ...calms, phrases: phrases.map(readPhrase) } })
          }
        />
        <TextField
          label={say('practiceTab.own.angers')}
          value={angers.about}
          onChange={(about) => onChange({ angers: { ...angers, about } })}
        />
        <LinesField
          label={say('practiceTab.own.angersWords')}
          lines={angers.phrases}
          onChange={(phrases) =>
            onChange({ angers: { ...angers, phrases: phrases.map(readPhrase) } })
          }
        />
        <TextField
          label={say('practiceTab.own.beyond')}
          value={beyond.about}
          onChange={(about) => onChange({ beyond: { ...beyond, about } })}
        />
        <LinesField
          label={say('practiceTab.own.beyondWords')}
          lines={beyond.phrases}
          onChange={(phrases) =>
            onChange({ beyond: { ...beyond, phrases: phrases.map(readPhrase) } })
          }
        />
      </Part>
    </>
  );
}

const Part = styled(Fieldset)`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
`;
