import * as v from 'valibot';
import type { Scenario } from './Scenario';
import { ScenarioSchema } from './ScenarioSchema';

const Scenarios = v.array(ScenarioSchema);

/**
 * @param value scenarios of ours, from a file that comes with Attune.
 * @throws ValiError where one is not as it must be: that is a defect of the file. Admins' own go through `checkScenario`.
 */
export function readScenarios(value: unknown): readonly Scenario[] {
  return v.parse(Scenarios, value);
}
