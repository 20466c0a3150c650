const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/**
 * Asserts until it holds: the screen may be of the moment before, and the focus moves after it.
 *
 * @throws what the assertion threw last, where it does not hold within ten seconds
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
