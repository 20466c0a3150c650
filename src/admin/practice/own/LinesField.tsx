import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useState } from 'react';

type Props = {
  label: string;
  hint?: string;
  /** One a line. */
  lines: readonly string[];
  rows?: number;
  onChange: (lines: string[]) => void;
};

/** Several texts of one line each. What is typed stays as it is typed; empty lines are nothing. */
export function LinesField({ label, hint, lines, rows = 2, onChange }: Props) {
  const [typed, setTyped] = useState(lines.join('\n'));
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
      <Textarea
        isCompact
        minRows={rows}
        maxRows={10}
        dir="auto"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(readLines(target.value));
        }}
      />
    </Field>
  );
}

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
