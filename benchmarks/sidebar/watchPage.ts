/** What every frame notes about itself, in milliseconds since 1970. */
export type Marks = {
  /** The frame's own start. */
  began: number;
  /** The host's `zaf.app.registered` arrived. */
  registered: number | null;
  /** The first suggestion, or the floor page's button, is on the screen. */
  painted: number | null;
};

declare global {
  interface Window {
    marks?: Marks;
    /** The longest time between two frames since it was last asked for, in milliseconds. */
    longestFrame: () => number;
  }
}

/** Runs in every frame before its own scripts; takes nothing from here. */
export function watchPage(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const marks: Marks = { began: performance.timeOrigin, registered: null, painted: null };
  window.marks = marks;

  window.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      if (text.includes('zaf.app.registered')) marks.registered ??= now();
    },
    true,
  );

  // An article is a suggestion: the sidebar has no others.
  const looking = new MutationObserver(() => {
    if (document.querySelector('article, [data-painted]') === null) return;
    looking.disconnect();
    // A task after a frame's callbacks runs when the frame has been painted.
    requestAnimationFrame(() => setTimeout(() => (marks.painted = now())));
  });
  looking.observe(document, { childList: true, subtree: true });

  let longest = 0;
  let last = 0;
  const onFrame = (time: number): void => {
    if (last !== 0) longest = Math.max(longest, time - last);
    last = time;
    requestAnimationFrame(onFrame);
  };
  window.longestFrame = () => {
    if (last === 0) requestAnimationFrame(onFrame);
    const found = longest;
    longest = 0;
    return found;
  };
}
