import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { STATES } from '../../emotion/Reading';
import type { Entry } from '../../library/Entry';
import { SITUATIONS } from '../../library/Situation';
import { EntrySearch } from '../../suggestions/EntrySearch';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { nameEntry } from '../../words/nameEntry';
import { PickList, type PickRow } from '../exchange/PickList';
import { useAdminWords } from '../words';
import { EntryPreview } from './EntryPreview';
import type { BuiltIn } from './useBuiltIn';
import { useLanguageNames } from './useLanguageNames';

type Props = {
  builtIn: Extract<BuiltIn, { kind: 'ready' }>;
  /** The one that is shown first. */
  language: string;
  /** Where they were chosen elsewhere already, just these are shown. */
  chosen: readonly Entry[] | null;
  onShowAll: () => void;
  /** Keys of those that the library has a copy of. */
  copied: ReadonlySet<string>;
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
};

/** The replies that come with Attune, to be found, looked at and chosen. */
export function BuiltInPicker(props: Props) {
  const { builtIn, language: first, chosen, onShowAll, copied, picked, onPick } = props;
  const say = useAdminWords();
  const nameLanguage = useLanguageNames();
  const { entries, missing } = builtIn;
  const [language, setLanguage] = useState(
    REPLY_LANGUAGES.some((one) => one === first) ? first : 'en',
  );
  const [state, setState] = useState('');
  const [situation, setSituation] = useState('');
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);

  const search = useMemo(
    () => EntrySearch.over(entries, (entry) => nameEntry(entry, say)),
    [entries, say],
  );
  const shown = useMemo(() => {
    if (chosen !== null) return chosen;
    const found = asked.trim() === '' ? entries : search.find(asked, entries.length);
    return found.filter(
      (entry) =>
        (language === '' || entry.language === language) &&
        (state === '' || entry.states.some((one) => one === state)) &&
        (situation === '' || entry.situations.some((one) => one === situation)),
    );
  }, [chosen, entries, search, asked, language, state, situation]);
  const rows = useMemo(
    () =>
      shown.map((entry): PickRow => {
        const isCopied = copied.has(entry.key);
        return {
          id: entry.key,
          title: entry.title,
          about: nameEntry(entry, say).join(' · '),
          mark: isCopied ? say('originals.copied') : null,
          open: !isCopied,
        };
      }),
    [shown, copied, say],
  );

  return (
    <>
      {chosen !== null ? (
        <div>
          <Button size="small" onClick={onShowAll}>
            {say('originals.showAll')}
          </Button>
        </div>
      ) : (
        <Filters>
          <Field>
            <Field.Label>{say('originals.search')}</Field.Label>
            <Input
              isCompact
              type="search"
              maxLength={200}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
          </Field>
          <Choice label={say('originals.language')} value={language} onChange={setLanguage}>
            <option value="">{say('originals.anyLanguage')}</option>
            {REPLY_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {nameLanguage(code)}
              </option>
            ))}
          </Choice>
          <Choice label={say('originals.state')} value={state} onChange={setState}>
            <option value="">{say('originals.anyState')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {say(`state.${one}`)}
              </option>
            ))}
          </Choice>
          <Choice label={say('originals.situation')} value={situation} onChange={setSituation}>
            <option value="">{say('originals.anySituation')}</option>
            {SITUATIONS.map((one) => (
              <option key={one} value={one}>
                {say(`situation.${one}`)}
              </option>
            ))}
          </Choice>
        </Filters>
      )}
      <div role="status">
        {say('originals.found', { count: rows.length })}
        {missing.length > 0 && ` ${say('originals.missing', { count: missing.length })}`}
      </div>
      <PickList
        caption={say('originals.caption')}
        rows={rows}
        picked={picked}
        onPick={onPick}
        look={(key) => {
          const entry = shown.find((one) => one.key === key);
          return entry && <EntryPreview entry={entry} isBare />;
        }}
      />
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select isCompact value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </Select>
    </Field>
  );
}

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};

  > * {
    flex: 1 1 140px;
  }
`;
