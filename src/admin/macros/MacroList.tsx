import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { Title } from '@zendeskgarden/react-notifications';
import { useDeferredValue, useMemo, useState } from 'react';
import styled from 'styled-components';
import { importedMacros } from '../../editing/macros/macroKey';
import { SlimAlert } from '../../ui/SlimAlert';
import type { Macro } from '../../zendesk/Account';
import { PickList, type PickRow } from '../exchange/PickList';
import { ProgressLine } from '../exchange/ProgressLine';
import { useAdminWords } from '../words';
import type { LoadedMacros } from './useMacros';

type Props = {
  macros: LoadedMacros;
  /** Of the library: tells which macros were imported before. */
  keys: readonly string[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  onRetry: () => void;
};

/** The account's macros, to be found by words and category, and chosen from. */
export function MacroList({ macros, keys, picked, onPick, onRetry }: Props) {
  const say = useAdminWords();
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState('');
  const asked = useDeferredValue(query);
  const all = macros.kind === 'macros' ? macros.macros : null;

  const categories = useMemo(
    () => [...new Set((all ?? []).flatMap(({ title }) => categoryOf(title) ?? []))].sort(),
    [all],
  );
  const rows = useMemo(() => {
    const imported = importedMacros(keys);
    const words = fold(asked).split(/\s+/u);
    return (all ?? [])
      .filter(({ title }) => category === '' || categoryOf(title) === category)
      .filter(({ title, description, text }) => {
        const said = fold(`${title} ${description} ${text ?? ''}`);
        return words.every((word) => said.includes(word));
      })
      .map((macro): PickRow => {
        const mark = markOf(macro, imported.has(macro.id));
        return {
          id: macro.id,
          title: macro.title,
          about: (macro.description || (macro.text ?? '')).slice(0, MAX_ABOUT),
          mark: mark === null ? null : say(`macros.mark.${mark}`),
          open: mark === null || mark === 'note',
        };
      });
  }, [all, keys, asked, category, say]);

  switch (macros.kind) {
    case 'loading':
      return <ProgressLine label={say('macros.loading')} done={macros.done} total={macros.total} />;
    case 'failed':
      return (
        <SlimAlert type="error" role="alert">
          <Title>{say('macros.failedTitle')}</Title>
          {say(macros.reason === 'forbidden' ? 'macros.forbidden' : 'macros.failed')}
          <Actions>
            <Button size="small" onClick={onRetry}>
              {say('trouble.retry')}
            </Button>
          </Actions>
        </SlimAlert>
      );
    case 'macros':
      return (
        <>
          <div>{say('macros.intro')}</div>
          {macros.macros.length === 0 ? (
            <div role="status">{say('macros.none')}</div>
          ) : (
            <>
              <Filters>
                <Field>
                  <Field.Label>{say('macros.search')}</Field.Label>
                  <Input
                    isCompact
                    type="search"
                    maxLength={200}
                    value={query}
                    onChange={({ target }) => setQuery(target.value)}
                  />
                </Field>
                {categories.length > 0 && (
                  <Field>
                    <Field.Label>{say('macros.category')}</Field.Label>
                    <Select
                      isCompact
                      value={category}
                      onChange={({ target }) => setCategory(target.value)}
                    >
                      <option value="">{say('macros.anyCategory')}</option>
                      {categories.map((name) => (
                        <option key={name}>{name}</option>
                      ))}
                    </Select>
                  </Field>
                )}
              </Filters>
              <div role="status">{say('macros.found', { count: rows.length })}</div>
              <PickList
                caption={say('macros.caption')}
                rows={rows}
                picked={picked}
                onPick={onPick}
              />
            </>
          )}
        </>
      );
  }
}

const MAX_ABOUT = 120;

type Mark = 'imported' | 'note' | 'noReply';

function markOf({ html, text, isNote }: Macro, imported: boolean): Mark | null {
  if (imported) return 'imported';
  if (html === null && (text ?? '').trim() === '') return 'noReply';
  return isNote ? 'note' : null;
}

/** `Billing::Late payment` → `Billing` */
function categoryOf(title: string): string | null {
  const at = title.indexOf('::');
  return at > 0 ? title.slice(0, at).trim() : null;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};

  > * {
    flex: 1 1 150px;
    max-width: 320px;
  }
`;

const Actions = styled.div`
  margin-block-start: ${({ theme }) => theme.space.xs};
`;
