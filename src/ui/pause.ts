/** Lets the page draw and listen before a long work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
