/** What the handlers of a hook have decided; `msg` is what the agent is told against it. */
export type Verdict = { kind: 'ok' } | { kind: 'veto'; msg: unknown };

/**
 * Asks every handler of a hook, without arguments. `false`, a text, an `Error`, a rejection and a throw are a veto;
 * everything else, and nobody to ask, is leave. The first veto settles it.
 */
export async function askHandlers(
  handlers: readonly ((message?: unknown) => unknown)[],
): Promise<Verdict> {
  try {
    await Promise.all(
      handlers.map(async (handler) => {
        const decided = await handler();
        if (isVeto(decided)) throw new Veto(decided);
      }),
    );
    return { kind: 'ok' };
  } catch (objection) {
    const said = objection instanceof Veto ? objection.said : objection;
    return { kind: 'veto', msg: said instanceof Error ? said.message : said };
  }
}

/** Carries what a handler has returned, whatever it is. */
class Veto extends Error {
  constructor(readonly said: unknown) {
    super('vetoed');
  }
}

function isVeto(decided: unknown): boolean {
  return decided === false || typeof decided === 'string' || decided instanceof Error;
}
