import { calibrate } from './calibrate';
import { compactModel } from './compactModel';
import { exportModel } from './exportModel';
import { fitModel, type Prepared } from './fitModel';
import type { TrainingSettings } from './TrainingSettings';

/**
 * Prepared texts → the artefact. The model is fitted twice: without the writers that calibrate it, as
 * it would ship, and then with everybody.
 *
 * @param madeFrom what the artefact is to tell about its making
 */
export const trainModel = (
  texts: readonly Prepared[],
  settings: TrainingSettings,
  madeFrom: Record<string, unknown> = {},
): Record<string, unknown> => {
  const calibrates = ({ source }: Prepared): boolean => settings.calibrateOn.includes(source);
  const fit = (some: readonly Prepared[]) => compactModel(fitModel(some, settings), settings);
  const calibration = calibrate(
    fit(texts.filter((text) => !calibrates(text))),
    texts.filter(calibrates),
    settings,
  );
  return exportModel(fit(texts), { ...settings, ...calibration }, madeFrom);
};
