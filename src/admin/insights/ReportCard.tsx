import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { LG, SM } from '@zendeskgarden/react-typography';
import { useId, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { Unseen } from '../../ui/Unseen';
import { useAdminWords } from '../words';
import type { Report } from './Report';
import { ReportTable } from './ReportTable';

type Props = {
  report: Report;
  /** `null` where a table says it best. */
  chart: ReactNode;
  /** What the chart's colors and lines mean. */
  legend?: ReactNode;
  isWide?: boolean;
  onExport: (report: Report) => void;
};

/** One picture of the figures, and the table behind it: screen readers have the table in any case. */
export function ReportCard({ report, chart, legend, isWide = false, onExport }: Props) {
  const say = useAdminWords();
  const headingId = useId();
  const [isTable, setIsTable] = useState(false);
  const title = say(`insights.report.${report.id}.title`);
  const isEmpty = report.rows.length === 0;
  const showsTable = chart === null || isTable;
  return (
    <Card aria-labelledby={headingId} data-wide={isWide}>
      <Head>
        <LG tag="h4" id={headingId} isBold>
          {title}
        </LG>
        {!isEmpty && (
          <Tools>
            {chart !== null && (
              <Button
                size="small"
                isBasic
                aria-label={say(isTable ? 'insights.asChartOf' : 'insights.asTableOf', { title })}
                onClick={() => setIsTable((before) => !before)}
              >
                {say(isTable ? 'insights.asChart' : 'insights.asTable')}
              </Button>
            )}
            <Button
              size="small"
              isBasic
              aria-label={say('insights.csvOf', { title })}
              onClick={() => onExport(report)}
            >
              {say('insights.csv')}
            </Button>
          </Tools>
        )}
      </Head>
      <About>{say(`insights.report.${report.id}.about`)}</About>
      {isEmpty && <span>{say('insights.none')}</span>}
      {!isEmpty && !showsTable && (
        <>
          {chart}
          {legend !== undefined && <About aria-hidden="true">{legend}</About>}
        </>
      )}
      {!isEmpty &&
        (showsTable ? (
          <Scroll tabIndex={0} role="group" aria-labelledby={headingId}>
            <ReportTable report={report} />
          </Scroll>
        ) : (
          <Unseen>
            <ReportTable report={report} />
          </Unseen>
        ))}
    </Card>
  );
}

const Card = styled.section`
  position: relative;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
  min-width: 0;
  padding: ${({ theme }) => theme.space.md};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  &[data-wide='true'] {
    grid-column: 1 / -1;
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
`;

const Tools = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xxs};
`;

const About = styled(SM)`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Scroll = styled.div`
  overflow: auto;
  max-height: 480px;
`;
