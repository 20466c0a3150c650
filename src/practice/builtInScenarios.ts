import { readScenarios } from './readScenarios';
import angry from './scenarios/en/angry.json';
import calm from './scenarios/en/calm.json';
import confused from './scenarios/en/confused.json';
import disappointed from './scenarios/en/disappointed.json';
import frustrated from './scenarios/en/frustrated.json';
import sad from './scenarios/en/sad.json';
import worried from './scenarios/en/worried.json';

/** The scenarios that come with Attune, by the state in which the customer arrives. */
export const builtInScenarios = readScenarios([
  ...angry,
  ...frustrated,
  ...disappointed,
  ...worried,
  ...confused,
  ...sad,
  ...calm,
]);
