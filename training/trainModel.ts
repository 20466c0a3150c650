import { calibrate } from './calibrate';
import { exportModel } from './exportModel';
import { fitModel, type Prepared } from './fitModel';
import type { TrainingSettings } from './TrainingSettings';

/**
 * Prepared texts → the artefact. The model is fitted twice: without the writers that calibrate it, and
 * then with everybody.
 *
 * @param madeFrom what the artefact is to tell about its making
 */
export const trainModel = (
  texts: readonly Prepared[],
  settings: TrainingSettings,
  madeFrom: Record<string, unknown> = {},
): Record<string, unknown> => {
  const calibrates = ({ source }: Prepared): boolean => settings.calibrateOn.includes(source);
  const calibration = calibrate(
    fitModel(
      texts.filter((text) => !calibrates(text)),
      settings,
    ),
    texts.filter(calibrates),
    settings,
  );
  return exportModel(fitModel(texts, settings), { ...settings, ...calibration }, madeFrom);
};
