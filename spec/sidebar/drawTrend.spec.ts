import fc from 'fast-check';
import { STATES } from '../../src/emotion/Reading';
import { drawTrend } from '../../src/sidebar/drawTrend';
import { aReading } from '../support/aReading';

const WIDTH = 60;
const HEIGHT = 20;

describe('drawTrend', () => {
  it('draws a better mood further up, and the latest message last', () => {
    const { points, last } = drawTrend(
      [aReading('angry'), aReading('neutral'), aReading('happy')],
      WIDTH,
      HEIGHT,
    );
    const heights = points.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(3);
    expect(last).toBe(points[2]);
    expect(last.x).toBeGreaterThan(points[0]?.x ?? WIDTH);
  });

  it('stays inside its box, whatever the readings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 100 }),
        (states) => {
          const { points } = drawTrend(
            states.map((state) => aReading(state)),
            WIDTH,
            HEIGHT,
          );
          return points.every(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT);
        },
      ),
    );
  });

  it('keeps to the latest of very many messages', () => {
    const readings = [...Array.from({ length: 500 }, () => aReading('angry')), aReading('happy')];
    const { points } = drawTrend(readings, WIDTH, HEIGHT);
    expect(points.length).toBeLessThan(50);
    expect(points.at(-1)?.y).toBeLessThan(points[0]?.y ?? 0);
  });
});
