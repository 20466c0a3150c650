/** What a command makes of a line of input: nothing of a blank one, else a line of output. */
export type Answered =
  | { kind: 'answered'; answer: object }
  | { kind: 'refused'; answer: { id?: string | number; error: string } }
  | { kind: 'blank' };
