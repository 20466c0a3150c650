import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, type Ref } from 'react';
import styled from 'styled-components';
import type { Finding } from '../../editing/lint/Finding';
import { ENTRY_STATUSES } from '../../library/KeptEntry';
import { useLocale } from '../../ui/words';
import { useAdminWords } from '../words';
import { Required } from './CheckGroup';
import { entryLanguages } from './entryLanguages';
import { FieldBox } from './FieldBox';
import { errorOf, type FieldsProps } from './fieldProps';
import { PlaceholderPicker } from './PlaceholderPicker';
import type { Insertable } from './template/completeTemplate';
import type { FindingWords } from './template/showFindings';
import { TemplateField, type TemplateEditor } from './template/TemplateField';

type Props = FieldsProps & {
  editor: Ref<TemplateEditor>;
  insertables: readonly Insertable[];
  findings: readonly Finding[];
  wordsOf: (finding: Finding) => FindingWords;
  onPick: (insertable: Insertable) => void;
  onFix: (finding: Finding) => void;
};

/** What the reply is called and what it says. */
export function WordsFields(props: Props) {
  const { form, errors, resetOf, onChange } = props;
  const { editor, insertables, findings, wordsOf, onPick, onFix } = props;
  const say = useAdminWords();
  const locale = useLocale();
  const id = useId();
  const titleError = errorOf(errors, 'title');
  const templateError = errorOf(errors, 'template');
  const languageError = errorOf(errors, 'language');
  return (
    <>
      <FieldBox field="title" onReset={resetOf('title')}>
        <Field>
          <Field.Label>
            {say('editor.field.title')}
            <Required>{say('editor.required')}</Required>
          </Field.Label>
          <Field.Hint>{say('editor.hint.title')}</Field.Hint>
          <Input
            dir="auto"
            aria-required
            value={form.title}
            {...(titleError === undefined ? {} : { validation: 'error' as const })}
            onChange={({ target }) => onChange({ title: target.value })}
          />
          {titleError !== undefined && (
            <Field.Message validation="error">{titleError}</Field.Message>
          )}
        </Field>
      </FieldBox>
      <Pair>
        <FieldBox field="status" onReset={resetOf('status')}>
          <Field>
            <Field.Label>{say('editor.field.status')}</Field.Label>
            <Select
              value={form.status}
              onChange={({ target }) => {
                const status = ENTRY_STATUSES.find((one) => one === target.value);
                if (status !== undefined) onChange({ status });
              }}
            >
              {ENTRY_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {say(`editor.status.${status}`)}
                </option>
              ))}
            </Select>
          </Field>
        </FieldBox>
        <FieldBox field="language" onReset={resetOf('language')}>
          <Field>
            <Field.Label>{say('editor.field.language')}</Field.Label>
            <Select
              value={form.language}
              {...(languageError === undefined ? {} : { validation: 'error' as const })}
              onChange={({ target }) => onChange({ language: target.value })}
            >
              {entryLanguages(form.language, locale).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
            {languageError !== undefined && (
              <Field.Message validation="error">{languageError}</Field.Message>
            )}
          </Field>
        </FieldBox>
      </Pair>
      <FieldBox field="template" onReset={resetOf('template')}>
        <Headline>
          <Label id={`${id}-label`}>
            {say('editor.field.template')}
            <Required>{say('editor.required')}</Required>
          </Label>
        </Headline>
        <Hint id={`${id}-hint`}>{say('editor.hint.template')}</Hint>
        <Tools>
          <PlaceholderPicker insertables={insertables} onPick={onPick} />
        </Tools>
        <TemplateField
          ref={editor}
          value={form.template}
          language={form.language}
          insertables={insertables}
          findings={findings}
          wordsOf={wordsOf}
          labelId={`${id}-label`}
          hintId={`${id}-hint ${id}-error`}
          invalid={templateError !== undefined}
          onChange={(template) => onChange({ template })}
          onFix={onFix}
        />
        <Field>
          <div id={`${id}-error`}>
            {templateError !== undefined && (
              <Field.Message validation="error">{templateError}</Field.Message>
            )}
          </div>
        </Field>
      </FieldBox>
    </>
  );
}

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.md};
`;

const Headline = styled.div`
  margin-block-end: ${({ theme }) => theme.space.xxs};
`;

const Label = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Hint = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Tools = styled.div`
  margin-block: ${({ theme }) => theme.space.xs};
`;
