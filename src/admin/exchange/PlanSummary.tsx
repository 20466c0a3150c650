import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { Paragraph, Title } from '@zendeskgarden/react-notifications';
import type { ImportPlan } from '../../editing/exchange/ImportPlan';
import { SlimAlert } from '../../ui/SlimAlert';
import { useList } from '../../ui/words';
import { useAdminWords } from '../words';
import type { ImportFile } from './Importing';

/** So many names of columns tell what is wrong with them. */
const MAX_COLUMNS = 12;

type Props = {
  file: ImportFile;
  plan: ImportPlan;
  newAsDrafts: boolean;
  onNewAsDrafts: (newAsDrafts: boolean) => void;
};

/** What the file is, what it would do as a whole, and what of it is not understood. */
export function PlanSummary({ file, plan, newAsDrafts, onNewAsDrafts }: Props) {
  const say = useAdminWords();
  const list = useList();
  const { create, update, refused } = plan.counts;
  const { about } = file;
  return (
    <>
      <div>
        <bdi>{file.name}</bdi>
        {about !== null && <> · {describe(about)}</>}
        <div>{say('import.nothingYet')}</div>
      </div>
      {about?.encoding.guessed && (
        <SlimAlert type="warning">
          <Title>{say('import.guessedTitle')}</Title>
          {say('import.guessed', { encoding: sayEncoding(about.encoding.name) })}
        </SlimAlert>
      )}
      {about !== null && about.ignored.length > 0 && (
        <SlimAlert type="info">
          <Title>{say('import.ignoredTitle', { count: about.ignored.length })}</Title>
          <bdi>
            {list(
              about.ignored
                .slice(0, MAX_COLUMNS)
                .map(({ name, nearest }) =>
                  nearest === null ? name : say('import.ignoredNearest', { name, nearest }),
                ),
            )}
            {about.ignored.length > MAX_COLUMNS && ' …'}
          </bdi>
        </SlimAlert>
      )}
      {create + update === 0 && (
        <SlimAlert type={refused > 0 ? 'warning' : 'info'}>
          <Title>{say('import.nothingToDo')}</Title>
          <Paragraph>{say(refused > 0 ? 'import.allRefused' : 'import.allSame')}</Paragraph>
        </SlimAlert>
      )}
      {create > 0 && (
        <Field>
          <Checkbox checked={newAsDrafts} onChange={({ target }) => onNewAsDrafts(target.checked)}>
            <Field.Label isRegular>{say('import.newAsDrafts')}</Field.Label>
            <Field.Hint>{say('import.newAsDraftsHint')}</Field.Hint>
          </Checkbox>
        </Field>
      )}
    </>
  );

  function describe({ format, encoding }: NonNullable<ImportFile['about']>): string {
    const name = sayEncoding(encoding.name);
    if (format.kind === 'json') return say('import.isJson', { encoding: name });
    const delimiter = say(
      `import.delimiter.${format.delimiter === ',' ? 'comma' : format.delimiter === ';' ? 'semicolon' : 'tab'}`,
    );
    return say('import.isCsv', { encoding: name, delimiter });
  }
}

/** Encodings have names of their own, in every language. */
function sayEncoding(name: NonNullable<ImportFile['about']>['encoding']['name']): string {
  return {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    shift_jis: 'Shift JIS',
  }[name];
}
