import { Field, Select, Toggle } from '@zendeskgarden/react-forms';
import { LG, MD } from '@zendeskgarden/react-typography';
import { useMemo, useState } from 'react';
import styled from 'styled-components';
import { countFit } from '../../editing/fit/countFit';
import { CHANNEL_KINDS, type ChannelKind } from '../../library/Entry';
import type { KeptEntry } from '../../library/KeptEntry';
import { offeredInAll } from '../../library/offeredEntries';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { Patience } from '../../ui/Patience';
import { useLocale } from '../../ui/words';
import type { FitProps } from '../library/ToolProps';
import { useBuiltIn } from '../originals/useBuiltIn';
import { useLanguageNames } from '../originals/useLanguageNames';
import { useAdminWords } from '../words';
import { FitLegend } from './FitLegend';
import { FitTable } from './FitTable';

const NONE: readonly string[] = [];

/** For whom the library has replies and for whom it has none: states × situations. */
export function FitGrid({ entries, offersBuiltIn, onOpen }: FitProps) {
  const say = useAdminWords();
  const locale = useLocale();
  const nameLanguage = useLanguageNames();
  const own = useMemo(() => entries.filter(({ status }) => status === 'active'), [entries]);
  const [language, setLanguage] = useState<string | null>(
    () => mostFrequent(own) ?? languageOf(locale),
  );
  const [channel, setChannel] = useState<ChannelKind | null>(null);
  const [withBuiltIn, setWithBuiltIn] = useState(offersBuiltIn);
  const builtIn = useBuiltIn(
    withBuiltIn ? REPLY_LANGUAGES.filter((one) => language === null || one === language) : NONE,
  );
  const languages = [
    ...new Set([
      ...(withBuiltIn ? REPLY_LANGUAGES : []),
      ...own.map(({ entry }) => entry.language),
    ]),
  ];
  if (language !== null && !languages.includes(language)) languages.push(language);

  const grid = useMemo(() => {
    const counted =
      withBuiltIn && builtIn.kind === 'ready'
        ? offeredInAll(builtIn.entries, { kept: entries, withBuiltIn })
        : own.map(({ entry }) => entry);
    return countFit(counted, { language, channel });
  }, [own, entries, withBuiltIn, builtIn, language, channel]);

  return (
    <Section aria-labelledby="fit-title">
      <div>
        <LG tag="h2" isBold id="fit-title">
          {say('fit.title')}
        </LG>
        <MD>{say('fit.intro')}</MD>
      </div>
      <Filters>
        <Field>
          <Field.Label>{say('fit.language')}</Field.Label>
          <Select
            isCompact
            value={language ?? ''}
            onChange={({ target }) => setLanguage(target.value === '' ? null : target.value)}
          >
            <option value="">{say('fit.anyLanguage')}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {nameLanguage(code)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label>{say('fit.channel')}</Field.Label>
          <Select
            isCompact
            value={channel ?? ''}
            onChange={({ target }) =>
              setChannel(CHANNEL_KINDS.find((kind) => kind === target.value) ?? null)
            }
          >
            <option value="">{say('fit.anyChannel')}</option>
            {CHANNEL_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`fit.channelKind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Toggle checked={withBuiltIn} onChange={({ target }) => setWithBuiltIn(target.checked)}>
            <Field.Label isRegular>{say('fit.builtIn')}</Field.Label>
          </Toggle>
        </Field>
      </Filters>
      {builtIn.kind === 'loading' ? (
        <Patience />
      ) : (
        <>
          <div role="status">
            {say('fit.summary', { total: grid.total, gaps: grid.gaps.length })}
            {builtIn.missing.length > 0 && ` ${say('fit.missing')}`}
          </div>
          <FitLegend />
          <FitTable
            grid={grid}
            onOpen={(state, situation) =>
              onOpen({ state, situation, language, channel, withBuiltIn })
            }
          />
        </>
      )}
    </Section>
  );
}

/** Replies of several languages hide each other's gaps, so one language is shown first. */
function mostFrequent(kept: readonly KeptEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { entry } of kept) counts.set(entry.language, (counts.get(entry.language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Attune has no replies of its own in some languages of the screen. */
function languageOf(locale: string): string {
  return REPLY_LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};

  h2 {
    margin: 0;
  }
`;

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.md};

  > * {
    min-width: 160px;
  }
`;
