import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useId, useState } from 'react';
import styled from 'styled-components';
import type { Guess } from '../../editing/macros/Conversion';
import { STATES } from '../../emotion/Reading';
import type { Entry } from '../../library/Entry';
import { SITUATIONS } from '../../library/Situation';
import { useList } from '../../ui/words';
import { valuesOf } from '../exchange/sayProblem';
import { EntryPreview } from '../originals/EntryPreview';
import { useLanguageNames } from '../originals/useLanguageNames';
import { useAdminWords } from '../words';
import { Choices } from './Choices';
import type { ReviewItem } from './Review';

type Props = {
  item: ReviewItem;
  onChange: (change: { isIn?: boolean; entry?: Partial<Entry> }) => void;
};

/** One macro as the draft that it becomes; opened, with its words and what can be set right. */
export function ConvertedCard({ item, onChange }: Props) {
  const say = useAdminWords();
  const list = useList();
  const nameLanguage = useLanguageNames();
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const detailsId = useId();
  const { macro, content, notes, guesses, isIn } = item;
  const { entry } = content;

  return (
    <Card>
      <Head>
        <Field>
          <Checkbox checked={isIn} onChange={({ target }) => onChange({ isIn: target.checked })}>
            <Field.Label>
              <bdi id={titleId}>{entry.title}</bdi>
            </Field.Label>
          </Checkbox>
        </Field>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={detailsId}
          aria-describedby={titleId}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'macros.less' : 'macros.more')}
        </Button>
      </Head>
      <SM>
        {entry.states.length === 0 ? (
          <Span hue="red">{say('macros.noState')}</Span>
        ) : (
          list(entry.states.map((state) => say(`state.${state}`)))
        )}
        {' · '}
        {entry.situations.length === 0
          ? say('macros.anySituation')
          : list(entry.situations.map((situation) => say(`situation.${situation}`)))}
        {' · '}
        {nameLanguage(entry.language)}
      </SM>
      <SM>
        <Span hue="grey">{sayGuess(guesses.states)}</Span>
      </SM>
      {notes.length > 0 && !open && <SM>{say('macros.notes', { count: notes.length })}</SM>}
      <div id={detailsId} hidden={!open}>
        {open && (
          <Details>
            <Choices
              legend={say('macros.states')}
              options={STATES}
              nameOf={(state) => say(`state.${state}`)}
              chosen={entry.states}
              onChange={(states) => onChange({ entry: { states } })}
            />
            <Choices
              legend={say('macros.situations')}
              options={SITUATIONS}
              nameOf={(situation) => say(`situation.${situation}`)}
              chosen={entry.situations}
              onChange={(situations) => onChange({ entry: { situations } })}
            />
            {notes.length > 0 && (
              <div>
                <b>{say('macros.lost')}</b>
                <Notes>
                  {notes.map((note, index) => (
                    <li key={index}>{say(`conversion.note.${note.code}`, valuesOf(note))}</li>
                  ))}
                </Notes>
              </div>
            )}
            <Sides>
              <div>
                <b>{say('macros.before')}</b>
                <Original>{macro.text ?? macro.html}</Original>
              </div>
              <div>
                <b>{say('macros.after')}</b>
                <EntryPreview entry={entry} isBare />
              </div>
            </Sides>
          </Details>
        )}
      </div>
    </Card>
  );

  function sayGuess({ from, words }: Guess): string {
    if (from === 'default') return say('macros.guessedDefault');
    return words.length === 0
      ? say('macros.guessedTitle')
      : say('macros.guessedWords', {
          words: list(words.map((word) => say('practiceTab.turn.words', { words: word }))),
        });
  }
}

const Card = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xxs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Head = styled.div`
  display: flex;
  align-items: start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
`;

const Details = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  margin-block-start: ${({ theme }) => theme.space.xs};
`;

const Notes = styled.ul`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
`;

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};
`;

/** As it stands in Zendesk, placeholders and all. */
const Original = styled.div`
  padding: ${({ theme }) => theme.space.sm};
  border: 1px dashed ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  white-space: pre-wrap;
  unicode-bidi: plaintext;
`;
