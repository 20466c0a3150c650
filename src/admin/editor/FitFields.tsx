import { Field, Select } from '@zendeskgarden/react-forms';
import { memo } from 'react';
import styled from 'styled-components';
import { SIGNALS, STATES, type Intensity } from '../../emotion/Reading';
import { CHANNEL_KINDS } from '../../library/Entry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';
import { useAdminWords } from '../words';
import { CheckGroup } from './CheckGroup';
import { ChoiceCombobox } from './ChoiceCombobox';
import { FieldBox } from './FieldBox';
import { errorOf, isSameGroup, type FieldsProps } from './fieldProps';

const FIELDS = [
  ...(['states', 'intensity', 'situations', 'signals', 'channels', 'family'] as const),
];

const INTENSITIES: readonly Intensity[] = [0, 1, 2, 3];

/** For whom and about what the reply is offered. */
export const FitFields = memo(function FitFields(props: FieldsProps) {
  const { form, errors, resetOf, onChange } = props;
  const say = useAdminWords();
  const situation = (value: string) => SITUATIONS.find((one) => one === value) ?? [];
  const signal = (value: string) => SIGNALS.find((one) => one === value) ?? [];
  return (
    <>
      <FieldBox field="states" onReset={resetOf('states')}>
        <CheckGroup
          label={say('editor.field.states')}
          hint={say('editor.hint.states')}
          options={STATES}
          chosen={form.states}
          name={(state) => say(`state.${state}`)}
          required
          error={errorOf(errors, 'states')}
          onChange={(states) => onChange({ states })}
        />
      </FieldBox>
      <FieldBox field="intensity" onReset={resetOf('intensity')}>
        <IntensityRange {...props} />
      </FieldBox>
      <Beside>
        <FieldBox field="situations" onReset={resetOf('situations')}>
          <ChoiceCombobox
            label={say('editor.field.situations')}
            hint={say('editor.hint.situations')}
            choices={SITUATIONS.map((one) => ({ value: one, label: say(`situation.${one}`) }))}
            chosen={form.situations}
            error={errorOf(errors, 'situations')}
            onChange={(chosen) => onChange({ situations: chosen.flatMap(situation) })}
          />
        </FieldBox>
        <FieldBox field="signals" onReset={resetOf('signals')}>
          <ChoiceCombobox
            label={say('editor.field.signals')}
            hint={say('editor.hint.signals')}
            choices={SIGNALS.map((one) => ({ value: one, label: say(`signal.${one}`) }))}
            chosen={form.signals}
            error={errorOf(errors, 'signals')}
            onChange={(chosen) => onChange({ signals: chosen.flatMap(signal) })}
          />
        </FieldBox>
      </Beside>
      <Beside>
        <FieldBox field="family" onReset={resetOf('family')}>
          <Field>
            <Field.Label>{say('editor.field.family')}</Field.Label>
            <Select
              value={form.family}
              onChange={({ target }) => {
                const family = PHRASE_FAMILIES.find((one) => one === target.value);
                if (family !== undefined) onChange({ family });
              }}
            >
              {PHRASE_FAMILIES.map((family) => (
                <option key={family} value={family}>
                  {say(`family.${family}`)}
                </option>
              ))}
            </Select>
          </Field>
        </FieldBox>
        <FieldBox field="channels" onReset={resetOf('channels')}>
          <CheckGroup
            label={say('editor.field.channels')}
            hint={say('editor.hint.channels')}
            options={CHANNEL_KINDS}
            chosen={form.channels}
            name={(channel) => say(`editor.channel.${channel}`)}
            onChange={(channels) => onChange({ channels })}
          />
        </FieldBox>
      </Beside>
    </>
  );
}, isSameGroup(FIELDS));

function IntensityRange({ form, errors, onChange }: FieldsProps) {
  const say = useAdminWords();
  const [from, to] = form.intensity;
  const error = errorOf(errors, 'intensity');
  const select = (label: string, value: Intensity, change: (value: Intensity) => void) => (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      <Select
        value={value}
        {...(error === undefined ? {} : { validation: 'error' as const })}
        onChange={({ target }) => {
          const chosen = INTENSITIES.find((one) => String(one) === target.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        {INTENSITIES.map((one) => (
          <option key={one} value={one}>
            {say(`editor.intensity.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Range>
      <legend>{say('editor.field.intensity')}</legend>
      <Field.Hint>{say('editor.hint.intensity')}</Field.Hint>
      <Pair>
        {select(say('editor.intensity.from'), from, (one) => onChange({ intensity: [one, to] }))}
        {select(say('editor.intensity.to'), to, (one) => onChange({ intensity: [from, one] }))}
      </Pair>
      {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
    </Range>
  );
}

/** Side by side where there is room. */
export const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  gap: ${({ theme }) => theme.space.md};
  align-items: start;
`;

const Range = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 160px));
  gap: ${({ theme }) => theme.space.sm};
  margin-block-start: ${({ theme }) => theme.space.xxs};
`;
