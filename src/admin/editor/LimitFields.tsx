import { Checkbox, Field, Textarea } from '@zendeskgarden/react-forms';
import { ASKED_DETAILS } from '../../library/Entry';
import { memo } from 'react';
import { useAdminWords } from '../words';
import { CheckGroup } from './CheckGroup';
import { ChoiceCombobox } from './ChoiceCombobox';
import { FieldBox } from './FieldBox';
import { Beside } from './FitFields';
import { errorOf, isSameGroup, type FieldsProps } from './fieldProps';

const LIMITS = ['brands', 'groups', 'when', 'language'] as const;

type Props = FieldsProps & { brandNames: readonly string[]; groupNames: readonly string[] };

/** Which tickets the reply is kept to. */
export const LimitFields = memo(function LimitFields(props: Props) {
  const { form, errors, resetOf, onChange, brandNames, groupNames } = props;
  const say = useAdminWords();
  const error = errorOf(errors, 'when');
  return (
    <>
      <Beside>
        {(['brands', 'groups'] as const).map((field) => (
          <FieldBox key={field} field={field} onReset={resetOf(field)}>
            <ChoiceCombobox
              label={say(`editor.field.${field}`)}
              hint={say(`editor.hint.${field}`)}
              choices={asChoices(field === 'brands' ? brandNames : groupNames)}
              chosen={form[field]}
              free
              error={errorOf(errors, field)}
              onChange={(chosen) => onChange({ [field]: chosen })}
            />
          </FieldBox>
        ))}
      </Beside>
      <FieldBox field="when" onReset={resetOf('when')}>
        <Field>
          <Field.Label>{say('editor.field.when')}</Field.Label>
          <Field.Hint>{say('editor.hint.when')}</Field.Hint>
          <Textarea
            dir="auto"
            lang={form.language}
            minRows={2}
            maxRows={10}
            value={form.when}
            {...(error === undefined ? {} : { validation: 'error' as const })}
            onChange={({ target }) => onChange({ when: target.value })}
          />
          {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
        </Field>
      </FieldBox>
    </>
  );
}, isSameLimits);

function isSameLimits(before: Props, after: Props): boolean {
  const isSameNames =
    before.brandNames === after.brandNames && before.groupNames === after.groupNames;
  return isSameNames && isSameGroup(LIMITS)(before, after);
}

const FLAGS = ['gesture', 'safe', 'asks'] as const;

/** What the reply does, which decides when it is offered before others. */
export const NatureFields = memo(
  function NatureFields(props: FieldsProps) {
    const { form, errors, resetOf, onChange } = props;
    const say = useAdminWords();
    return (
      <>
        {FLAGS.map((flag) => (
          <FieldBox key={flag} field={flag} onReset={resetOf(flag)}>
            <Field>
              <Checkbox
                checked={form[flag]}
                onChange={({ target }) => onChange({ [flag]: target.checked })}
              >
                <Field.Label isRegular>{say(`editor.field.${flag}`)}</Field.Label>
                <Field.Hint>{say(`editor.hint.${flag}`)}</Field.Hint>
              </Checkbox>
            </Field>
          </FieldBox>
        ))}
        <FieldBox field="asksFor" onReset={resetOf('asksFor')}>
          <CheckGroup
            label={say('editor.field.asksFor')}
            hint={say('editor.hint.asksFor')}
            options={ASKED_DETAILS}
            chosen={form.asksFor}
            name={(detail) => say(`editor.asked.${detail}`)}
            error={errorOf(errors, 'asksFor')}
            onChange={(asksFor) => onChange({ asksFor })}
          />
        </FieldBox>
      </>
    );
  },
  isSameGroup([...FLAGS, 'asksFor']),
);

function asChoices(names: readonly string[]): { value: string; label: string }[] {
  return names.map((name) => ({ value: name, label: name }));
}
