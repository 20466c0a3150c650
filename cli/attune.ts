import { once } from 'node:events';
import { checkModel, type EmotionModel } from '../src/emotion/EmotionModel';
import artefact from '../src/emotion/artefact/model.json';
import type { Answered } from './Answered';
import { classify } from './classify';
import { readLines } from './readLines';
import { review } from './review';
import { suggest } from './suggest';

const USAGE = `Attune reads a customer's emotional state, on this machine.

Usage: npm run --silent attune -- <command> < in.jsonl > out.jsonl

Commands:
  classify   Read the state of each message. A line in:  {"id", "text"}
             A line out, in the same order: {"id", "state", "confidence", "scores", "intensity",
             "signals", "evidence", "language", "unsure"}; offsets of the evidence are in UTF-16
             units of the text.
  suggest    Suggest replies to each ticket. A line in:
             {"id", "ticket": {"subject", "channel", "requester": {"name", "email", "locale"},
             "agent": {"name"}, "messages": [{"from": "customer" or "agent", "text", "at"?}]},
             "facts"?: {"next_step": "…"}}
             A line out: {"id", "greetingName", "state", "situations", "suggestions": [{"key",
             "title", "family", "language", "text", "reason", "unfilled"}]}.
  review     Review each draft before it is sent. A line in:
             {"id", "draft", "customer"?: text, "name"?, "channel"?: "email" or "messaging",
             "sent"?: [earlier replies]}
             A line out: {"id", "level", "good": [kinds], "tips": [{"kind", "start", "end",
             "message", "replacement"?}]}; offsets are in UTF-16 units of the draft, and a tip on
             something missing has start = end.

A line that is not valid yields {"id"?, "error"}; the run goes on and ends with status 1.

Options:
  --help     Show this text.
`;

type Command = (line: string, model: EmotionModel) => Answered | Promise<Answered>;

const COMMANDS: Record<string, Command> = { classify, review, suggest };

const loadModel = (): EmotionModel => {
  const checked = checkModel(artefact);
  if (checked.kind === 'ok') return checked.model;
  throw new Error(checked.why);
};

/** Answers line by line, waiting wherever the reader of the answers is slower. */
const run = async (command: Command): Promise<number> => {
  const model = loadModel();
  let status = 0;
  for await (const line of readLines(process.stdin)) {
    const done = await command(line, model);
    if (done.kind === 'blank') continue;
    if (done.kind === 'refused') status = 1;
    if (!process.stdout.write(`${JSON.stringify(done.answer)}\n`))
      await once(process.stdout, 'drain');
  }
  return status;
};

// Who reads the answers may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name, ...rest] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (name === '--help' || name === '-h' || rest.includes('--help')) process.stdout.write(USAGE);
else if (command === undefined || rest.length > 0) {
  const wrong =
    name === undefined
      ? 'No command given.'
      : command === undefined
        ? `There is no command "${name}".`
        : `${name} takes no arguments.`;
  process.stderr.write(`${wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  run(command).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
