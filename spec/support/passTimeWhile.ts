/**
 * Lets fake time pass for as long as something holds.
 *
 * @param stepMs how much passes between two looks at it
 * @throws where time is real: a spec that took too long has ended, and what goes on from it would never end
 */
export async function passTimeWhile(isSo: () => boolean, stepMs: number): Promise<void> {
  while (isSo()) {
    if (!isTimeFake()) throw new Error('Time is real: what was waited for did not come in time.');
    await jest.advanceTimersByTimeAsync(stepMs);
  }
}

/** As @sinonjs/fake-timers, which is within jest, marks what it puts in place. */
function isTimeFake(): boolean {
  return Object.hasOwn(setTimeout, 'clock');
}
