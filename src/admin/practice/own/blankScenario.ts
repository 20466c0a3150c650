import type { Ask, Scenario, Stage } from '../../../practice/Scenario';
import ordinary from './ordinaryLines.json';

/** A scenario without a case: what every customer says at the end stands there already. */
export function blankScenario(): Scenario {
  return {
    key: '',
    title: '',
    language: 'en',
    difficulty: 2,
    channel: 'email',
    state: 'frustrated',
    intensity: 2,
    situation: 'service',
    customer: { name: '', about: '', patience: 3 },
    opening: { subject: '', text: '' },
    facts: [],
    wants: '',
    goodOutcome: '',
    issue: [],
    calms: { about: '', phrases: [], moves: [] },
    angers: { about: '', phrases: [], moves: [] },
    beyond: { about: '', phrases: [] },
    tells: [],
    stages: [blankStage(0)],
    lingers: ordinary.lingers,
    ends: ordinary.ends,
  };
}

export function blankStage(at: number): Stage {
  return { says: [], asks: [blankAsk(at, 0)], model: '' };
}

export function blankAsk(stage: number, at: number): Ask {
  return { key: `question-${stage + 1}-${at + 1}`, topic: '', again: [], answer: [[]] };
}

/** What a draft leaves empty and nobody has to write anew. */
export function withOrdinaryLines(scenario: Scenario): Scenario {
  const { lingers, ends } = scenario;
  const either = (own: string[], usual: string[]): string[] => (own.length > 0 ? own : usual);
  return {
    ...scenario,
    lingers: either(lingers, ordinary.lingers),
    ends: {
      resolved: either(ends.resolved, ordinary.ends.resolved),
      calmed: either(ends.calmed, ordinary.ends.calmed),
      'left-angry': either(ends['left-angry'], ordinary.ends['left-angry']),
      'out-of-patience': either(ends['out-of-patience'], ordinary.ends['out-of-patience']),
    },
  };
}
