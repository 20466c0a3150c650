import type { FaultKind } from '../../simulator/faults/Fault';
import { cellsOf, type Cell, type Moment } from './Moment';
import { MOMENTS } from './moments';

/**
 * A part of a moment's cells, small enough for `npm test`. Each call of each moment occurs in it, and in all moments
 * together each fault: calls take turns in being hit by the faults that have come seldomest.
 */
export function sliceOf(moment: Moment): Cell[] {
  return slice().filter((cell) => cell.moment === moment.name);
}

function slice(): Cell[] {
  const uses = new Map<FaultKind, number>();
  const usesOf = ({ kind }: Cell): number => uses.get(kind) ?? 0;
  const seldomest = (cells: readonly Cell[]): Cell[] => {
    const least = Math.min(...cells.map(usesOf));
    const cell = cells.find((one) => usesOf(one) === least);
    if (cell === undefined) return [];
    uses.set(cell.kind, least + 1);
    return [cell];
  };
  const cells = MOMENTS.flatMap(cellsOf);
  const ofCalls = MOMENTS.flatMap((moment) =>
    moment.calls.flatMap((call) => seldomest(cellsOf(moment).filter((cell) => cell.call === call))),
  );
  const missing = new Set(cells.filter((cell) => usesOf(cell) === 0).map(({ kind }) => kind));
  return [
    ...ofCalls,
    ...[...missing].flatMap((kind) => cells.filter((cell) => cell.kind === kind).slice(0, 1)),
  ];
}
