import * as v from 'valibot';
import { findPhrases, phraseSet } from '../coach/findPhrases';
import { readDraft } from '../coach/readDraft';
import { findAnswered } from './findAnswered';
import type { Ask, Scenario } from './Scenario';
import { ScenarioSchema } from './ScenarioSchema';

/** What is wrong with a scenario; `stage` counts from 0. */
export type ScenarioProblem =
  /** A field that is missing or not as it must be; `field` is its path, such as `stages.0.model`. */
  | { code: 'field'; field: string; detail: string }
  /** Two questions have the same key. */
  | { code: 'ask-twice'; ask: string }
  /** A later stage that the customer has no words to bring up. */
  | { code: 'nothing-said'; stage: number }
  /** The ticket itself does not name what it is about: no phrase of `issue` is in it. */
  | { code: 'issue-not-in-opening' }
  /** The model reply does not answer the question by its own phrases. */
  | { code: 'model-does-not-answer'; stage: number; ask: string; topic: string }
  /** An empty reply such as "We will look into it" would count as an answer: the phrases are too wide. */
  | { code: 'stock-answers'; ask: string; topic: string; reply: string };

export type CheckedScenario =
  { kind: 'ok'; scenario: Scenario } | { kind: 'failed'; problems: ScenarioProblem[] };

/** Replies that answer nothing, whatever is asked. */
const STOCK = [
  'I understand your frustration. I apologize for the inconvenience.',
  'Thank you for contacting us. We are looking into this and will get back to you as soon as possible.',
  'We appreciate your patience. Your satisfaction is important to us, and we value your feedback.',
  'I have forwarded your message to the responsible team. They will contact you shortly.',
  'Please rest assured that we are doing everything we can. Is there anything else I can help you with?',
];

/** Checks a value that claims to be a scenario: first its shape, and once that is right, whether it can be played. */
export function checkScenario(value: unknown): CheckedScenario {
  const read = v.safeParse(ScenarioSchema, value);
  if (!read.success)
    return {
      kind: 'failed',
      problems: read.issues.map((issue) => ({
        code: 'field',
        field: v.getDotPath(issue) ?? '',
        detail: issue.message,
      })),
    };
  const scenario = read.output;
  const problems = [
    ...findKeysTwice(scenario),
    ...findSilentStages(scenario),
    ...findOpening(scenario),
    ...scenario.stages.flatMap(({ asks, model }, stage) => [
      ...asks
        .filter((ask) => !answers(model, ask))
        .map(({ key, topic }): ScenarioProblem => ({
          code: 'model-does-not-answer',
          stage,
          ask: key,
          topic,
        })),
      ...asks.flatMap(findStockAnswers),
    ]),
  ];
  return problems.length === 0 ? { kind: 'ok', scenario } : { kind: 'failed', problems };
}

function answers(reply: string, ask: Ask): boolean {
  return findAnswered(readDraft(reply), [ask]).some(({ isWrong }) => !isWrong);
}

function findKeysTwice({ stages }: Scenario): ScenarioProblem[] {
  const keys = stages.flatMap(({ asks }) => asks.map(({ key }) => key));
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [...new Set(twice)].map((ask) => ({ code: 'ask-twice', ask }));
}

function findSilentStages({ stages }: Scenario): ScenarioProblem[] {
  return stages.flatMap(({ says }, stage): ScenarioProblem[] =>
    stage > 0 && says.length === 0 ? [{ code: 'nothing-said', stage }] : [],
  );
}

function findOpening({ opening, issue }: Scenario): ScenarioProblem[] {
  const draft = readDraft(`${opening.subject}\n\n${opening.text}`);
  return findPhrases(draft, phraseSet(issue)).length > 0 ? [] : [{ code: 'issue-not-in-opening' }];
}

function findStockAnswers(ask: Ask): ScenarioProblem[] {
  const reply = STOCK.find((one) => answers(one, ask));
  return reply === undefined
    ? []
    : [{ code: 'stock-answers', ask: ask.key, topic: ask.topic, reply }];
}
