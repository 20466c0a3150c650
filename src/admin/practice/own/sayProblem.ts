import type { ScenarioProblem } from '../../../practice/checkScenario';
import type { AdminSay, AdminWordKey } from '../../../words/Say';

/** What is still missing of a scenario, in one sentence. */
export function sayProblem(problem: ScenarioProblem, say: AdminSay): string {
  switch (problem.code) {
    case 'field':
      return say('practiceTab.own.problem.field', { field: nameField(problem.field, say) });
    case 'ask-twice':
      return say('practiceTab.own.problem.ask-twice');
    case 'nothing-said':
      return say('practiceTab.own.problem.nothing-said', { number: problem.stage + 1 });
    case 'issue-not-in-opening':
      return say('practiceTab.own.problem.issue-not-in-opening');
    case 'model-does-not-answer':
      return say('practiceTab.own.problem.model-does-not-answer', {
        number: problem.stage + 1,
        topic: problem.topic,
      });
    case 'stock-answers':
      return say('practiceTab.own.problem.stock-answers', {
        topic: problem.topic,
        reply: problem.reply,
      });
  }
}

/** The label of the field, by how its path begins and ends. */
const LABELS: readonly (readonly [path: RegExp, label: AdminWordKey])[] = [
  [/^title$/u, 'practiceTab.own.title'],
  [/^intensity$/u, 'practiceTab.own.intensity'],
  [/^customer\.name/u, 'practiceTab.own.name'],
  [/^customer\.about/u, 'practiceTab.own.about'],
  [/^customer\.patience/u, 'practiceTab.own.patience'],
  [/^opening\.subject/u, 'practiceTab.own.subject'],
  [/^opening\.text/u, 'practiceTab.own.opening'],
  [/^issue/u, 'practiceTab.own.issue'],
  [/^facts/u, 'practiceTab.own.facts'],
  [/^wants/u, 'practiceTab.own.wants'],
  [/^goodOutcome/u, 'practiceTab.own.outcome'],
  [/^calms\.about/u, 'practiceTab.own.calms'],
  [/^calms/u, 'practiceTab.own.calmsWords'],
  [/^angers\.about/u, 'practiceTab.own.angers'],
  [/^angers/u, 'practiceTab.own.angersWords'],
  [/^beyond\.about/u, 'practiceTab.own.beyond'],
  [/^beyond/u, 'practiceTab.own.beyondWords'],
  [/\.asks$/u, 'practiceTab.own.questions'],
  [/\.says/u, 'practiceTab.own.says'],
  [/\.topic$/u, 'practiceTab.own.topic'],
  [/\.again/u, 'practiceTab.own.again'],
  [/\.answer/u, 'practiceTab.own.answer'],
  [/\.wrong/u, 'practiceTab.own.wrong'],
  [/\.model$/u, 'practiceTab.own.model'],
  [/^stages/u, 'practiceTab.own.questions'],
  [/^lingers/u, 'practiceTab.own.lingers'],
  [/^ends/u, 'practiceTab.own.ends'],
];

function nameField(path: string, say: AdminSay): string {
  const label = LABELS.find(([pattern]) => pattern.test(path))?.[1];
  const round = /^stages\.(\d+)/u.exec(path)?.[1];
  const name = label === undefined ? path : say(label);
  if (round === undefined) return name;
  return say('practiceTab.own.inRound', { field: name, number: Number(round) + 1 });
}
