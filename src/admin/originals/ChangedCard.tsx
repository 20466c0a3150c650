import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { SM } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { ChangedOriginal } from '../../editing/originals/changedOriginals';
import type { Entry } from '../../library/Entry';
import { nameEntry } from '../../words/nameEntry';
import { useAdminWords } from '../words';
import { WordDifference } from './WordDifference';

export type Decision = 'take' | 'keep';

type Props = {
  changed: ChangedOriginal;
  /** `null`: later. */
  decision: Decision | null;
  onDecide: (decision: Decision | null) => void;
};

/** One copy and its original as it is now: what taking it over would change. */
export function ChangedCard({ changed, decision, onDecide }: Props) {
  const say = useAdminWords();
  const { kept, original, differs } = changed;
  const { entry } = kept;
  const options: (Decision | null)[] = original === null ? ['keep', null] : ['take', 'keep', null];
  return (
    <Card>
      <b>
        <bdi>{entry.title}</bdi>
      </b>
      {original === null ? (
        <div>{say('originals.gone')}</div>
      ) : !differs ? (
        <div>{say('originals.noDifference')}</div>
      ) : (
        <>
          <SM>{say('originals.difference')}</SM>
          <Sheet lang={entry.language}>
            {entry.title !== original.title && (
              <WordDifference before={entry.title} after={original.title} />
            )}
            <WordDifference before={entry.template} after={original.template} />
          </Sheet>
          {namesOf(entry) !== namesOf(original) && (
            <Sheet>
              <WordDifference before={namesOf(entry)} after={namesOf(original)} />
            </Sheet>
          )}
        </>
      )}
      <Fieldset>
        <Fieldset.Legend hidden>{say('originals.decide', { title: entry.title })}</Fieldset.Legend>
        <Options>
          {options.map((option) => (
            <Field key={option ?? 'later'}>
              <Radio
                name={`decision-${entry.key}`}
                checked={decision === option}
                onChange={() => onDecide(option)}
              >
                <Field.Label isRegular>
                  {say(`originals.decision.${option ?? 'later'}`)}
                </Field.Label>
              </Radio>
            </Field>
          ))}
        </Options>
      </Fieldset>
    </Card>
  );

  function namesOf(one: Entry): string {
    return nameEntry(one, say).join(' · ');
  }
}

const Card = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Sheet = styled.div`
  padding: ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const Options = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.space.xs} ${theme.space.lg}`};
`;
