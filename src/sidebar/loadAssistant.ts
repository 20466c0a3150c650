import type { Assistant } from './TicketWatcher';

/** `failed`: a chunk did not load, or the model does not fit this version of the code. */
export type LoadedAssistant =
  { kind: 'ready'; assistant: Assistant } | { kind: 'failed'; detail: string };

/** Loads the model, the library and the flow as chunks of their own, so that they do not hold up the first paint. */
export async function loadAssistant(): Promise<LoadedAssistant> {
  try {
    const [{ assist }, { checkModel }, { builtInLibrary }, { default: artefact }] =
      await Promise.all([
        import(/* webpackChunkName: "assist" */ '../assist'),
        import(/* webpackChunkName: "assist" */ '../emotion/EmotionModel'),
        import(/* webpackChunkName: "assist" */ '../library/builtInLibrary'),
        import(/* webpackChunkName: "model" */ '../emotion/artefact/model.json'),
      ]);
    const checked = checkModel(artefact);
    if (checked.kind === 'refused') return { kind: 'failed', detail: checked.why };
    const { model } = checked;
    return {
      kind: 'ready',
      assistant: ({ ticket, target }, known) =>
        assist(ticket, {
          model,
          library: builtInLibrary,
          // A note is a draft of what the customer will read, or is not for the customer at all.
          channel: (target.kind === 'reply' && target.channel) || ticket.channel,
          known,
        }),
    };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}
