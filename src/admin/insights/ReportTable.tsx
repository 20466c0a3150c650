import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import { useAdminWords } from '../words';
import { COLUMNS, type Report } from './Report';
import { useNumbers } from './useNumbers';

/** A chart's figures as a table. */
export function ReportTable({ report }: { report: Report }) {
  const say = useAdminWords();
  const { cell } = useNumbers();
  const { id, columns, rows } = report;
  return (
    <Numbers size="small" isReadOnly aria-label={say(`insights.report.${id}.title`)}>
      <Table.Head>
        <Table.HeaderRow>
          {columns.map((column) => (
            <Table.HeaderCell key={column} data-kind={COLUMNS[column]}>
              {say(`insights.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {rows.map((row, at) => (
          // A figure has no name of its own, and rows do not move about.
          <Table.Row key={at}>
            {columns.map((column, place) => (
              <Table.Cell key={column} data-kind={COLUMNS[column]}>
                {cell(row[place] ?? null, column)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Numbers>
  );
}

const Numbers = styled(Table)`
  table-layout: auto;
  font-variant-numeric: tabular-nums;

  [data-kind]:not([data-kind='text']) {
    text-align: end;
  }

  th,
  td {
    overflow-wrap: normal;
  }
`;
