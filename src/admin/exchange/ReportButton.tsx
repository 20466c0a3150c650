import { Button } from '@zendeskgarden/react-buttons';
import type { ImportPlan } from '../../editing/exchange/ImportPlan';
import { useAdminWords } from '../words';
import type { Refused } from './Adding';
import { saveFile } from './saveFile';
import { writeReport } from './writeReport';

type Props = {
  plan: ImportPlan;
  /** Those that Zendesk refused. */
  refused: readonly Refused[];
  /** Of the imported file. */
  name: string;
};

/** Saves the list of what was refused, so that it can be mended where the file was made. */
export function ReportButton({ plan, refused, name }: Props) {
  const say = useAdminWords();
  return (
    <Button
      isBasic
      onClick={() => {
        const base = name.replace(/\.[^.]*$/u, '').replace(/[^\p{L}\p{N}._-]+/gu, '-');
        saveFile(`${base}-refused.csv`, 'text/csv', writeReport(plan, refused, say));
      }}
    >
      {say('import.report')}
    </Button>
  );
}
