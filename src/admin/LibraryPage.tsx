import { Field, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span, XXL } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import styled from 'styled-components';
import { STATES, type State } from '../emotion/Reading';
import { builtInLibrary } from '../library/builtInLibrary';
import type { Entry } from '../library/Entry';
import { fillEntry } from '../library/fillEntry';
import type { TemplateValues } from '../templates/placeholders';
import { MarkedText } from '../ui/MarkedText';
import { useAdminWords } from './words';

/** The library as it stands: every entry with its words, filled in for an invented customer. */
export function LibraryPage() {
  const say = useAdminWords();
  const [state, setState] = useState<State | null>(null);
  const entries = builtInLibrary.filter((entry) => state === null || entry.states.includes(state));
  const sample: TemplateValues = {
    'ticket.requester.first_name': say('library.sampleName'),
    'ticket.requester.name': say('library.sampleName'),
    'ticket.title': say('library.sampleSubject'),
    'ticket.brand.name': say('library.sampleBrand'),
    'current_user.first_name': say('library.sampleAgent'),
    'current_user.name': say('library.sampleAgent'),
  };

  return (
    <Page>
      <header>
        <XXL tag="h1">{say('library.title')}</XXL>
        <MD>{say('library.intro')}</MD>
      </header>
      <Filter>
        <Field.Label>{say('library.filter')}</Field.Label>
        <Select
          value={state ?? ''}
          onChange={(event) =>
            setState(STATES.find((candidate) => candidate === event.target.value) ?? null)
          }
        >
          <option value="">{say('library.anyState')}</option>
          {STATES.map((option) => (
            <option key={option} value={option}>
              {say(`state.${option}`)}
            </option>
          ))}
        </Select>
      </Filter>
      <div role="status">{say('library.count', { count: entries.length })}</div>
      <Entries>
        {entries.map((entry) => (
          <EntryItem key={entry.key} entry={entry} sample={sample} />
        ))}
      </Entries>
    </Page>
  );
}

function EntryItem({ entry, sample }: { entry: Entry; sample: TemplateValues }) {
  const say = useAdminWords();
  const filled = fillEntry(entry, sample);
  const about = [
    ...entry.states.map((state) => say(`state.${state}`)),
    ...entry.situations.map((situation) => say(`situation.${situation}`)),
  ];
  return (
    <Item>
      <MD tag="h2" isBold>
        <bdi>{entry.title}</bdi>
      </MD>
      <SM>
        <Span hue="grey">{about.join(' · ')}</Span>
      </SM>
      {filled.kind === 'filled' ? (
        <MarkedText text={filled.text} marks={filled.gaps} styles={filled.marks} />
      ) : (
        // An entry that cannot be filled is shown as it was written.
        <MarkedText text={entry.template} marks={[]} />
      )}
    </Item>
  );
}

const Page = styled.main`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  max-width: 1200px;
  margin: 0 auto;
  padding: ${({ theme }) => theme.space.lg};

  h1,
  h2 {
    margin: 0;
  }
`;

const Filter = styled(Field)`
  max-width: 280px;
`;

const Entries = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(320px, 1fr));
  gap: ${({ theme }) => theme.space.md};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Item = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  align-content: start;
  padding: ${({ theme }) => theme.space.md};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;
