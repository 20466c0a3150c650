import { Field, Input } from '@zendeskgarden/react-forms';
import { SM } from '@zendeskgarden/react-typography';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import styled from 'styled-components';
import { STATES, type State } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import { SITUATIONS, type Situation } from '../library/Situation';
import { languageName } from '../templates/languageName';
import { useEntrySearch } from '../ui/useEntrySearch';
import { useLocale, useWords } from '../ui/words';
import { nameEntry } from '../words/nameEntry';
import { SearchFilter } from './SearchFilter';
import { SuggestionCard } from './SuggestionCard';
import type { Greeting } from './useGreeting';
import type { ReplyDesk } from './useReplyDesk';

/** More would not be read; another word finds better. */
const MAX_RESULTS = 8;

type Props = {
  library: readonly Entry[];
  /** ISO 639-1 code of the language to answer in: a reply in another one is found too, and says so. */
  language: string;
  greeting: Greeting;
  desk: ReplyDesk;
  closed: boolean;
};

/** All replies, by any words: for the agent who knows which one is wanted. */
export function ReplySearch({ library, language, greeting, desk, closed }: Props) {
  const say = useWords();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State | null>(null);
  const [situation, setSituation] = useState<Situation | null>(null);
  const [entered, setEntered] = useState(false);
  const filters = state !== null || situation !== null;
  // From the first focus on, so that it is ready by the first letter.
  const { built, failed } = useEntrySearch(useSame(library), entered || filters, say);
  const asked = useDeferredValue(query);
  const found = useMemo(
    () =>
      built?.search.find(
        asked,
        MAX_RESULTS,
        filters ? (entry) => suits(entry, state, situation) : null,
      ) ?? [],
    [built, asked, filters, state, situation],
  );
  const answered = built !== null && (asked.trim() !== '' || filters);

  return (
    <Section aria-label={say('search.title')}>
      <Field>
        <Field.Label isRegular>{say('search.label')}</Field.Label>
        <Input
          isCompact
          type="search"
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onFocus={() => setEntered(true)}
        />
      </Field>
      {(entered || filters) && (
        <Filters>
          <SearchFilter
            label={say('search.state')}
            value={state}
            options={STATES}
            name={(one) => say(`state.${one}`)}
            onChange={setState}
          />
          <SearchFilter
            label={say('search.situation')}
            value={situation}
            options={SITUATIONS}
            name={(one) => say(`situation.${one}`)}
            onChange={setSituation}
          />
        </Filters>
      )}
      <SM role="status">
        {failed ? say('search.failed') : answered && say('search.results', { count: found.length })}
      </SM>
      {answered && (
        <Results
          found={found}
          language={language}
          greeting={greeting}
          desk={desk}
          closed={closed}
        />
      )}
    </Section>
  );
}

type ResultsProps = Omit<Props, 'library'> & { found: readonly Entry[] };

/** They are drawn when they change, and not with every letter. */
const Results = memo(function Results({ found, language, greeting, desk, closed }: ResultsProps) {
  const say = useWords();
  const locale = useLocale();
  return (
    <>
      {found.map((entry) => (
        <SuggestionCard
          key={entry.key}
          entry={entry}
          why={[
            ...nameEntry(entry, say),
            ...(entry.language === language ? [] : [languageName(entry.language, locale)]),
          ].join(' · ')}
          greeting={greeting}
          desk={desk}
          closed={closed}
          best={false}
        />
      ))}
    </>
  );
});

function suits(entry: Entry, state: State | null, situation: Situation | null): boolean {
  const suitsState = state === null || entry.states.includes(state);
  return suitsState && (situation === null || entry.situations.includes(situation));
}

/** Each answer brings the library along, nearly always with the same entries. */
function useSame(entries: readonly Entry[]): readonly Entry[] {
  const [kept, setKept] = useState(entries);
  if (kept.length === entries.length && kept.every((entry, at) => entry === entries[at]))
    return kept;
  setKept(entries);
  return entries;
}

const Filters = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.xs};
`;

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
`;
