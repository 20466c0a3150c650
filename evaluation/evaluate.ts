import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import artefact from '../src/emotion/artefact/model.json';
import { checkModel } from '../src/emotion/EmotionModel';
import { coachTable, evaluateCoach, readMarked } from './evaluateCoach';
import { evaluateNames, readMarkedNames, type NameFigures } from './evaluateNames';
import {
  evaluateSuggestions,
  readMarkedTickets,
  type SuggestionFigures,
} from './evaluateSuggestions';

/**
 * Measures names, suggestions and the coach on the sets beside this file, which were marked by people who had not
 * seen the code. Prints the figures and writes them to `metrics`.
 */

const METRICS = join(__dirname, 'metrics');

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function write(name: string, figures: unknown): void {
  mkdirSync(METRICS, { recursive: true });
  writeFileSync(join(METRICS, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}

function describeNames({ cases, right, wrongAndUsed, timid }: NameFigures): string {
  return [
    `Greeting names, ${cases} cases`,
    `  right           ${percent(right)}`,
    `  wrong and used  ${percent(wrongAndUsed)}`,
    `  none, though sure ${percent(timid)}`,
  ].join('\n');
}

function describeSuggestions(part: string, figures: SuggestionFigures): string {
  const { tickets, situations, firstAcceptable, oneOfThreeAcceptable, ms } = figures;
  const { f1, precision, recall, mainFound } = situations;
  return [
    `Suggestions, ${tickets} tickets (${part})`,
    `  situations      F1 ${f1.toFixed(2)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}; the main one first ${percent(mainFound)}`,
    `  first suggestion acceptable ${percent(firstAcceptable)}, one of the first three ${percent(oneOfThreeAcceptable)}`,
    `  one ticket with 2,000 entries: median ${ms.median.toFixed(1)} ms, p95 ${ms.p95.toFixed(1)} ms`,
  ].join('\n');
}

async function main(): Promise<void> {
  const checked = checkModel(artefact);
  if (checked.kind === 'refused') throw new Error(checked.why);
  const { model } = checked;

  const names = evaluateNames(readMarkedNames());
  write('names', names);
  console.log(describeNames(names));

  // Ranking and situations were tuned on the tickets of odd lines, counted from 1.
  const tickets = readMarkedTickets();
  const tuning = await evaluateSuggestions(
    model,
    tickets.filter((_, index) => index % 2 === 0),
  );
  const heldOut = await evaluateSuggestions(
    model,
    tickets.filter((_, index) => index % 2 === 1),
  );
  write('suggestions', { tuning, heldOut });
  console.log(describeSuggestions('tuned on', tuning));
  console.log(describeSuggestions('not tuned on', heldOut));

  const coach = evaluateCoach(readMarked('drafts.jsonl'), readMarked('excellent.jsonl'), model);
  write('coach', coach);
  console.log(coachTable(coach));
}

void main();
