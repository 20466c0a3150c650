/** A file with more rows is refused as a whole. */
export const MAX_ROWS = 10_000;

/** 20 MB: ten thousand entries of the usual length, twice over. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
