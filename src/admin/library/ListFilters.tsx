import { Field, MediaInput } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { STATES } from '../../emotion/Reading';
import { CHANNEL_KINDS } from '../../library/Entry';
import { ENTRY_STATUSES } from '../../library/KeptEntry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';
import { useLanguageNames } from '../originals/useLanguageNames';
import { useAdminWords } from '../words';
import { FilterSelect } from './FilterSelect';
import { SOURCES, type ListChoices } from './ListChoices';
import { ListIcon } from './ListIcon';

type Props = {
  choices: ListChoices;
  /** Those that there are replies in. */
  languages: readonly string[];
  /** Whether there are replies of the account's own to choose from. */
  hasOwn: boolean;
  onChoose: (change: Partial<ListChoices>) => void;
  /** What stands at the end of the search's line. */
  tools: ReactNode;
};

/** What the list is narrowed down to. */
export function ListFilters({ choices, languages, hasOwn, onChoose, tools }: Props) {
  const say = useAdminWords();
  const nameLanguage = useLanguageNames();
  const { source, query, status, state, situation, language, channel, family, sort } = choices;

  const searchFor = (words: string) => {
    const [was, is] = [query.trim() !== '', words.trim() !== ''];
    onChoose({
      query: words,
      // The best match first, unless another order was asked for.
      ...(is && !was && sort === 'order' && { sort: 'match', descending: false }),
      ...(was && !is && sort === 'match' && { sort: 'order', descending: false }),
    });
  };
  return (
    <Bars role="search" aria-label={say('library.filters')}>
      <Bar>
        <SearchField>
          <Field.Label hidden>{say('library.search')}</Field.Label>
          <MediaInput
            id={SEARCH_ID}
            isCompact
            type="search"
            maxLength={200}
            placeholder={say('library.search')}
            start={<ListIcon shape="search" />}
            value={query}
            onChange={({ target }) => searchFor(target.value)}
          />
        </SearchField>
        <End>{tools}</End>
      </Bar>
      <Bar>
        {hasOwn && (
          <FilterSelect
            label={say('library.filter.source')}
            any={null}
            value={source}
            options={SOURCES.map((one) => ({ value: one, name: say(`library.source.${one}`) }))}
            onChange={(value) => onChoose({ source: value ?? 'own' })}
          />
        )}
        {hasOwn && source !== 'built-in' && (
          <FilterSelect
            label={say('library.filter.status')}
            any={say('library.any.status')}
            value={status}
            options={ENTRY_STATUSES.map((one) => ({
              value: one,
              name: say(`library.status.${one}`),
            }))}
            onChange={(value) => onChoose({ status: value })}
          />
        )}
        <FilterSelect
          label={say('library.filter.state')}
          any={say('library.any.state')}
          value={state}
          options={STATES.map((one) => ({ value: one, name: say(`state.${one}`) }))}
          onChange={(value) => onChoose({ state: value })}
        />
        <FilterSelect
          label={say('library.filter.situation')}
          any={say('library.any.situation')}
          value={situation}
          options={[
            { value: 'general' as const, name: say('library.general') },
            ...SITUATIONS.map((one) => ({ value: one, name: say(`situation.${one}`) })),
          ]}
          onChange={(value) => onChoose({ situation: value })}
        />
        <FilterSelect
          label={say('library.filter.family')}
          any={say('library.any.family')}
          value={family}
          options={PHRASE_FAMILIES.map((one) => ({ value: one, name: say(`family.${one}`) }))}
          onChange={(value) => onChoose({ family: value })}
        />
        <FilterSelect
          label={say('library.filter.language')}
          any={say('library.any.language')}
          value={language}
          options={languages.map((one) => ({ value: one, name: nameLanguage(one) }))}
          onChange={(value) => onChoose({ language: value })}
        />
        <FilterSelect
          label={say('library.filter.channel')}
          any={say('library.any.channel')}
          value={channel}
          options={CHANNEL_KINDS.map((one) => ({
            value: one,
            name: say(`library.channel.${one}`),
          }))}
          onChange={(value) => onChoose({ channel: value })}
        />
      </Bar>
    </Bars>
  );
}

/** Where the focus goes when the filters are cleared. */
export const SEARCH_ID = 'library-search';

const Bars = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

const SearchField = styled(Field)`
  flex: 1 1 220px;
  max-width: 420px;
`;

const End = styled.div`
  margin-inline-start: auto;
`;
