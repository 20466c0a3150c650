import { cellsOf, type Call, type Cell, type Moment } from './Moment';
import { MOMENTS } from './moments';

/**
 * A part of a moment's cells. In those of all moments of its group together, each call and each fault that can befall
 * any of them occurs once at least, with the calls taking turns.
 */
export function sliceOf(moment: Moment): Cell[] {
  const group = MOMENTS.filter((one) => one.group === moment.group);
  const cells = group.flatMap(cellsOf);
  const uses = new Map<Call, number>(
    group.flatMap(({ calls }) => calls.map((call) => [call, 0] as const)),
  );
  const slice: Cell[] = [];
  const take = (cell: Cell | undefined): void => {
    if (cell === undefined) return;
    slice.push(cell);
    uses.set(cell.call, (uses.get(cell.call) ?? 0) + 1);
  };
  for (const kind of new Set(cells.map((cell) => cell.kind))) {
    const able = cells.filter((cell) => cell.kind === kind);
    const least = Math.min(...able.map(({ call }) => uses.get(call) ?? 0));
    take(able.find(({ call }) => uses.get(call) === least));
  }
  for (const [call, count] of uses) {
    if (count === 0) take(cells.find((cell) => cell.call === call));
  }
  return slice.filter((cell) => cell.moment === moment.name);
}
