import { inWords } from '../inWords';
import { badArgument } from '../Refusal';
import { isRecord } from '../wire';
import type { CorePaths } from './Path';

/** Lower than this no real sidebar goes. */
export const MIN_HEIGHT_PX = 80;

const NOTIFICATION_KINDS = ['notice', 'alert', 'error'] as const;

/** The app's frame and the workspace around it. */
export const app: CorePaths = {
  colorScheme: { get: ({ workspace }) => workspace.settings.scheme },
  'viewport.size': { get: ({ instance, workspace }) => workspace.screen.sizeOf(instance) },
  isCollapsed: { get: ({ instance }) => instance.isCollapsed },
  visible: { get: ({ instance }) => instance.isActive },

  /** Width is echoed and otherwise ignored: a sidebar's width is the agent's. */
  resize: {
    invoke: ({ instance, workspace }, [size]) => {
      if (!isRecord(size)) return badArgument('resize takes {width, height}');
      const heightPx = pixels(size['height']);
      if (heightPx !== null) workspace.screen.resize(instance, Math.max(MIN_HEIGHT_PX, heightPx));
      return { width: size['width'] ?? null, height: size['height'] ?? null };
    },
  },

  /** Shown as plain text. Real hosts may render HTML in it, which an app must not count on. */
  notify: {
    invoke: ({ workspace }, [text, kind]) => {
      if (typeof text !== 'string') return badArgument('notify takes a text');
      workspace.notify({
        text,
        kind: NOTIFICATION_KINDS.find((known) => known === kind) ?? 'notice',
      });
      return null;
    },
  },

  routeTo: {
    invoke: ({ workspace }, [place, id]) => {
      const isKnown = typeof place === 'string' && workspace.screen.routeTo(place, id);
      return isKnown
        ? null
        : badArgument(`routeTo: no such place as ${inWords(place)} ${inWords(id)}`);
    },
  },

  /** Clicks and hovers, reported by Zendesk's own SDK build. It waits five minutes for an answer. */
  track: { invoke: () => null },
};

/** `300`, `'300'` or `'300px'`; anything else is no height in pixels. */
function pixels(value: unknown): number | null {
  const number =
    typeof value === 'string' ? Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(value)?.[1]) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
