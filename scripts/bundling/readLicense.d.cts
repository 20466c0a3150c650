/** What a package asks to be passed on with it. */
export type License = {
  name: string;
  version: string;
  /** As SPDX names it. */
  license: string;
  texts: string[];
};

export function readLicense(
  folder: string,
  places: Iterable<string>,
): (License & { trouble?: undefined }) | { trouble: string };
