import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { LG, MD, SM } from '@zendeskgarden/react-typography';
import { lazy, useEffect, useMemo, useRef } from 'react';
import styled from 'styled-components';
import { summarize } from '../../insights/summarize';
import type { KeptEntry } from '../../library/KeptEntry';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { Unseen } from '../../ui/Unseen';
import { saveFile } from '../exchange/saveFile';
import { useBuiltIn } from '../originals/useBuiltIn';
import type { AdminHost } from '../AdminHost';
import { PartBoundary } from '../PartBoundary';
import { useAdminWords } from '../words';
import { Choices } from './Choices';
import { CountNotice } from './CountNotice';
import { deskOf } from './deskOf';
import { Figures } from './Figures';
import type { Counted } from './InsightsView';
import { Limits } from './Limits';
import { offeredInUse } from './offeredInUse';
import type { Report } from './Report';
import { ReportGrid } from './ReportGrid';
import { useInsightsDesk } from './useInsightsDesk';
import { useNumbers } from './useNumbers';
import { writeReportCsv } from './writeReportCsv';
import { writeReports } from './writeReports';

const LearningPanel = lazy(() =>
  import(/* webpackChunkName: "learning" */ '../learning/LearningPanel').then(
    ({ LearningPanel }) => ({ default: LearningPanel }),
  ),
);

type Props = {
  host: AdminHost;
  /** Of the account. */
  entries: readonly KeptEntry[];
};

/** What came of the replies. */
export function InsightsTab({ host, entries }: Props) {
  const { settings } = host;
  const say = useAdminWords();
  const desk = deskOf(host);
  const { day, time } = useNumbers();
  const view = useInsightsDesk(desk);
  const { count } = view;
  const counted = count.kind === 'ready' || count.kind === 'partial' ? count.counted : null;
  const stage = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hadFocus = useRef(false);

  // The button of one stage is gone in the next: its focus goes to the successor, or to the heading.
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    (stage.current ?? heading.current)?.focus();
  }, [count.kind]);

  function sayCounted({ tickets, span, at }: Counted): string {
    // The last moment that is in it.
    const last = Date.parse(span.until) - 1000;
    const values = { from: day(Date.parse(span.from)), to: day(last), at: time(at) };
    return say('insights.done', { count: tickets.length, ...values });
  }

  return (
    <Section
      aria-labelledby="insights-title"
      onFocus={({ target }) => {
        hadFocus.current = target.closest('[data-stage]') !== null;
      }}
    >
      <div>
        <Unseen as="h2" id="insights-title" tabIndex={-1} ref={heading}>
          {say('insights.title')}
        </Unseen>
        <MD>{say('insights.intro')}</MD>
      </div>
      {!settings.tagsTickets && (
        <Alert type="info">
          <Title>{say('insights.consent.title')}</Title>
          {say('insights.consent.body')}
        </Alert>
      )}
      <Choices desk={desk} view={view} />
      <Stage data-stage>
        <CountNotice
          ref={stage}
          count={count}
          onStop={() => desk.stop()}
          onGoOn={() => void desk.goOn()}
        />
        <Line>
          {/* There before it says anything: else nobody hears it. */}
          <SM tag="span" role="status">
            {counted !== null && sayCounted(counted)}
          </SM>
          {counted !== null && (
            <Button size="small" isBasic onClick={() => void desk.countAnew()}>
              {say('insights.anew')}
            </Button>
          )}
        </Line>
      </Stage>
      {counted !== null && (
        <>
          {counted.tickets.length === 0 ? (
            <Nothing counted={counted} />
          ) : (
            <Outcomes counted={counted} entries={entries} withBuiltIn={settings.offersBuiltIn} />
          )}
          <Limits counted={counted} />
        </>
      )}
      <PartBoundary>
        <LearningPanel host={host} />
      </PartBoundary>
    </Section>
  );
}

function Nothing({ counted }: { counted: Counted }) {
  const say = useAdminWords();
  const isChoice = counted.all > 0;
  return (
    <Alert type="info">
      <Title>{say(isChoice ? 'insights.empty.choiceTitle' : 'insights.empty.title')}</Title>
      {isChoice
        ? say('insights.empty.choiceBody', { count: counted.all })
        : say('insights.empty.body')}
    </Alert>
  );
}

type OutcomesProps = {
  counted: Counted;
  entries: readonly KeptEntry[];
  withBuiltIn: boolean;
};

function Outcomes({ counted, entries, withBuiltIn }: OutcomesProps) {
  const say = useAdminWords();
  const { decimal } = useNumbers();
  const builtIn = useBuiltIn(REPLY_LANGUAGES);
  const { tickets } = counted;

  const summary = useMemo(() => {
    const outcomes = tickets.map(({ outcome }) => outcome);
    const known = builtIn.kind === 'ready' ? builtIn.entries : [];
    return summarize(outcomes, offeredInUse(outcomes, known, { kept: entries, withBuiltIn }), [
      ...known,
      ...entries.map(({ entry }) => entry),
    ]);
  }, [tickets, builtIn, entries, withBuiltIn]);
  const reports = useMemo(
    () => writeReports(summary, new Set(entries.map(({ entry }) => entry.key)), say),
    [summary, entries, say],
  );

  function save(some: readonly Report[]): void {
    const [first] = some;
    const what = some.length === 1 && first !== undefined ? `-${first.id}` : '';
    const day = new Date(counted.at).toISOString().slice(0, 10);
    saveFile(`attune-insights${what}-${day}.csv`, 'text/csv', writeReportCsv(some, say, decimal));
  }

  return (
    <>
      <Figures summary={summary} />
      <Line>
        <LG tag="h3" isBold>
          {say('insights.charts')}
        </LG>
        <Button size="small" onClick={() => save(reports)}>
          {say('insights.export')}
        </Button>
      </Line>
      <ReportGrid summary={summary} reports={reports} onExport={save} />
    </>
  );
}

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};

  h2,
  h3,
  h4 {
    margin: 0;
  }

  h2:focus {
    outline: none;
  }
`;

const Stage = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
`;
