/** One installed package, as `package-lock.json` has it. */
export type LockedPackage = {
  /** Where it is installed: `node_modules/a`, or `node_modules/a/node_modules/b`. */
  location: string;
  name: string;
  version: string;
  /** `null` where the package does not say it in a way that npm reads. */
  license: string | null;
  /** The hash of its content; `null` where the lock has none. */
  integrity: string | null;
  /** Where it was fetched from; `null` where the lock leaves that to the registry that is set. */
  resolved: string | null;
  /** Whether installing it runs a script of its own. */
  hasInstallScript: boolean;
  /** Whether only development needs it. */
  isDev: boolean;
  /** The names of what it depends on. What it expects beside it (peers) is not among them. */
  dependencies: readonly string[];
};

/** Location → package. */
export type Lock = ReadonlyMap<string, LockedPackage>;

/**
 * Reads a lock of version 3.
 *
 * @param text `package-lock.json`
 * @throws Error where it is no such lock
 */
export function readLock(text: string): Lock {
  const lock: unknown = JSON.parse(text);
  if (!isRecord(lock) || lock['lockfileVersion'] !== 3 || !isRecord(lock['packages'])) {
    throw new Error('package-lock.json is no lock of version 3.');
  }
  return new Map(
    Object.entries(lock['packages'])
      .filter(([location]) => location !== '')
      .map(([location, entry]) => [location, readPackage(location, isRecord(entry) ? entry : {})]),
  );
}

/** The package that `from` gets by a name: the nearest one, from its own folder upwards. */
export function resolvePackage(lock: Lock, name: string, from = ''): LockedPackage | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const found = lock.get(at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`);
    if (found !== undefined || at === '') return found;
  }
}

/**
 * The package itself and all that it brings along, by location.
 *
 * @param apart locations that stand for themselves: they, and what they bring, are left out
 */
export function withAllItBrings(
  lock: Lock,
  start: LockedPackage,
  apart: ReadonlySet<string> = new Set(),
): Set<string> {
  const reached = new Set([start.location]);
  const walk = ({ dependencies, location }: LockedPackage): void => {
    for (const name of dependencies) {
      const next = resolvePackage(lock, name, location);
      if (next === undefined || apart.has(next.location) || reached.has(next.location)) continue;
      reached.add(next.location);
      walk(next);
    }
  };
  walk(start);
  return reached;
}

function readPackage(location: string, entry: Record<string, unknown>): LockedPackage {
  const text = (key: string) => (typeof entry[key] === 'string' ? entry[key] : null);
  const names = (key: string) => (isRecord(entry[key]) ? Object.keys(entry[key]) : []);
  return {
    location,
    name: location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: text('version') ?? '',
    license: text('license'),
    integrity: text('integrity'),
    resolved: text('resolved'),
    hasInstallScript: entry['hasInstallScript'] === true,
    isDev: entry['dev'] === true || entry['devOptional'] === true,
    dependencies: [...names('dependencies'), ...names('optionalDependencies')],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
