import artefact from '../src/emotion/artefact/model.json';
import { measureAll, type Timings } from './measureAll';

declare global {
  // What the script offers to `measureInChromium` and `measureInNode`.
  var measureHere: (rounds: number) => Timings;
}

globalThis.measureHere = (rounds) => measureAll(artefact, () => performance.now(), rounds);
