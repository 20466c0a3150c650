import type { ReactNode } from 'react';
import styled from 'styled-components';
import { ENOUGH_RATINGS, type EntrySummary, type Summary } from '../../insights/summarize';
import type { Share } from '../../insights/wilson';
import { useAdminWords } from '../words';
import { Bars, type BarRow } from './Bars';
import { useChartColors } from './chartColors';
import { FlowChart } from './FlowChart';
import { LegendKeys } from './LegendKeys';
import type { Report, ReportId } from './Report';
import { ReportCard } from './ReportCard';
import { useNumbers } from './useNumbers';
import { isEnough, nameMood, nameSituation, rankEntries } from './writeReports';

type Props = {
  summary: Summary;
  reports: readonly Report[];
  onExport: (reports: readonly Report[]) => void;
};

/** More lines than that nobody compares; the table has them all. */
const MAX_LINES = 15;

/** The pictures, each with its table. */
export function ReportGrid({ summary, reports, onExport }: Props) {
  const say = useAdminWords();
  const { count, share, hours } = useNumbers();
  const colors = useChartColors();
  const { moods, situations, signals, entries, flow } = summary;
  const ranked = rankEntries(entries);

  const barOf = (key: string, name: string, of: Share): BarRow => ({
    key,
    name,
    note:
      of.share === null
        ? say('insights.noRatings')
        : say('insights.ofCount', { share: share(of.share), count: of.all }),
    values: [of.share ?? 0],
    ...(of.share !== null && { low: of.low, high: of.high }),
    isPale: !isEnough(of),
  });
  const countOf = (key: string, name: string, tickets: number): BarRow => ({
    key,
    name,
    note: count(tickets),
    values: [tickets],
  });
  const nameReply = ({ entry, key }: EntrySummary) => entry?.title ?? key;

  const plain = [{ stack: 'all', color: colors.bar }];
  const shares = (rows: readonly BarRow[]) => <Bars rows={rows} series={plain} max={1} />;
  const interval = say('insights.legend.interval', { enough: ENOUGH_RATINGS });
  const top = (total: number) =>
    total > MAX_LINES ? say('insights.legend.top', { count: MAX_LINES, total }) : '';

  const charts: Record<ReportId, { chart: ReactNode; legend?: ReactNode }> = {
    flow: { chart: <FlowChart flow={flow} /> },
    calmer: {
      chart: shares(
        moods
          .filter(({ calmer }) => calmer.all > 0)
          .map(({ mood, calmer }) => barOf(mood, nameMood(mood, say), calmer)),
      ),
      legend: say('insights.legend.calmerInterval', { enough: ENOUGH_RATINGS }),
    },
    stateRatings: {
      chart: shares(
        moods.map(({ mood, satisfaction }) => barOf(mood, nameMood(mood, say), satisfaction)),
      ),
      legend: interval,
    },
    situationRatings: {
      chart: shares(
        situations
          .filter(({ tickets }) => tickets > 0)
          .map(({ situation, satisfaction }) =>
            barOf(situation, nameSituation(situation, say), satisfaction),
          ),
      ),
      legend: interval,
    },
    replyRatings: {
      chart: shares(
        ranked.slice(0, MAX_LINES).map((one) => barOf(one.key, nameReply(one), one.satisfaction)),
      ),
      legend: `${interval} ${top(ranked.length)}`,
    },
    replyUse: {
      chart: (
        <Bars
          rows={entries.slice(0, MAX_LINES).map((one) => ({
            key: one.key,
            name: nameReply(one),
            note: [one.used, one.edited, one.dismissed].map(count).join(' · '),
            values: [Math.max(0, one.used - one.edited), one.edited, one.dismissed],
          }))}
          series={[
            { stack: 'used', color: colors.bar },
            { stack: 'used', color: colors.second },
            { stack: 'dismissed', color: colors.third },
          ]}
        />
      ),
      legend: (
        <>
          <LegendKeys
            keys={[
              { color: colors.bar, name: say('insights.legend.kept') },
              { color: colors.second, name: say('insights.legend.edited') },
              { color: colors.third, name: say('insights.legend.dismissed') },
            ]}
          />
          {say('insights.legend.order')} {top(entries.length)}
        </>
      ),
    },
    unused: { chart: null },
    hours: {
      chart: (
        <Bars
          rows={moods
            .filter(({ solved }) => solved > 0)
            .map(({ mood, hoursToSolve, solved }) => ({
              key: mood,
              name: nameMood(mood, say),
              note: say('insights.hoursOf', { hours: hours(hoursToSolve ?? 0), count: solved }),
              values: [hoursToSolve ?? 0],
              isPale: solved < ENOUGH_RATINGS,
            }))}
          series={plain}
        />
      ),
      legend: say('insights.legend.pale', { enough: ENOUGH_RATINGS }),
    },
    corrections: {
      chart: (
        <Bars
          rows={moods.map(({ mood, corrected }) => countOf(mood, nameMood(mood, say), corrected))}
          series={plain}
        />
      ),
    },
    signals: {
      chart: (
        <Bars
          rows={signals.map(({ signal, tickets }) =>
            countOf(signal, say(`signal.${signal}`), tickets),
          )}
          series={plain}
        />
      ),
    },
  };

  return (
    <Grid>
      {reports.map((report) => (
        <ReportCard
          key={report.id}
          report={report}
          {...charts[report.id]}
          isWide={report.id === 'flow'}
          onExport={() => onExport([report])}
        />
      ))}
    </Grid>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.md};

  @media (max-width: 899px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
