import artefact from '../../src/emotion/artefact/model.json';
import { checkModel } from '../../src/emotion/EmotionModel';

const checked = checkModel(artefact);
if (checked.kind === 'refused') throw new Error(checked.why);

/** The model that ships. */
export const shippedModel = checked.model;
