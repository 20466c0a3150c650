import { gzipSync } from 'node:zlib';
import { resolvePackage, withAllItBrings, type Lock, type LockedPackage } from './readLock';

export const PAGES = ['sidebar', 'fullPage'] as const;

/** Location of a package → its code in the scripts of a page. */
export type PageCode = Readonly<Record<(typeof PAGES)[number], ReadonlyMap<string, string>>>;

export type Supply = {
  /** Names of the dependencies, as `package.json` has them. */
  dependencies: readonly string[];
  /** Dependency → why it, and not our own. */
  reasons: Readonly<Record<string, string>>;
  lock: Lock;
  code: PageCode;
  licenseOf(location: string): string;
};

/** A dependency, with what only it brings along. */
type Row = { direct: LockedPackage; own: string[] };

const INTRO = `# What Attune runs on

Written by \`npm run dependencies\`, which builds the package and measures what of each dependency is in it. Change
\`scripts/supply/reasons.json\` and run it again.

Sizes are compressed (gzip) and count a dependency with what only it brings along; what several bring stands in the
second table. They are of all scripts of a page, also of those that are fetched only when they are needed. A dash:
nothing of it is on that page. The licences themselves are in the package: \`assets/licenses.html\`.`;

/**
 * The page that says what ships, why, and what it costs.
 *
 * @returns Markdown
 * @throws Error with a sentence where a dependency has no reason, a reason no dependency, or a dependency is not
 *   installed
 */
export function describeDependencies(supply: Supply): string {
  const { dependencies, lock, code } = supply;
  mustHaveReasons(supply);
  const directs = dependencies.map((name) => {
    const direct = resolvePackage(lock, name);
    if (direct === undefined) throw new Error(`${name} is not in package-lock.json.`);
    return direct;
  });
  const bringers = findBringers(directs, supply);
  const rows: Row[] = directs.map((direct) => ({
    direct,
    own: [...bringers].flatMap(([location, [first, ...others]]) =>
      first === direct && others.length === 0 ? [location] : [],
    ),
  }));
  const shared = [...bringers].filter(([, by]) => by.length > 1).sort(byLocation);
  const shipped = new Set(PAGES.flatMap((page) => [...code[page].keys()]));
  return [
    INTRO,
    `${directs.length} dependencies bring ${shipped.size - directs.length} further packages into the package.`,
    [
      '| dependency | why it and not our own | brings | sidebar | full page | licence |',
      '| --- | --- | --: | --: | --: | --- |',
      ...rows.map((row) => directRow(row, supply)),
    ].join('\n'),
    '## Brought by several',
    [
      '| package | brought by | sidebar | full page | licence |',
      '| --- | --- | --: | --: | --- |',
      ...shared.map(([location, by]) => sharedRow(location, by, supply)),
    ].join('\n'),
    '',
  ].join('\n\n');
}

function mustHaveReasons({ dependencies, reasons }: Supply): void {
  const without = dependencies.filter((name) => !Object.hasOwn(reasons, name));
  const idle = Object.keys(reasons).filter((name) => !dependencies.includes(name));
  if (without.length > 0) throw new Error(`reasons.json does not say why: ${without.join(', ')}.`);
  if (idle.length > 0) {
    throw new Error(`reasons.json has what is no dependency: ${idle.join(', ')}.`);
  }
}

/** Every package that ships and is no direct dependency → the direct ones that bring it. */
function findBringers(
  directs: readonly LockedPackage[],
  { lock, code }: Supply,
): Map<string, LockedPackage[]> {
  const bringers = new Map<string, LockedPackage[]>();
  const own = new Set(directs.map(({ location }) => location));
  const ships = (location: string) => PAGES.some((page) => code[page].has(location));
  for (const direct of directs) {
    for (const location of withAllItBrings(lock, direct, own)) {
      if (location === direct.location || !ships(location)) continue;
      bringers.set(location, [...(bringers.get(location) ?? []), direct]);
    }
  }
  return bringers;
}

function directRow({ direct, own }: Row, supply: Supply): string {
  const { name, version, location } = direct;
  return row(
    `${name} ${version}`,
    supply.reasons[name] ?? '',
    String(own.length),
    ...PAGES.map((page) => size([location, ...own], supply.code[page])),
    supply.licenseOf(location),
  );
}

function sharedRow(location: string, by: readonly LockedPackage[], supply: Supply): string {
  const { name = location, version = '' } = supply.lock.get(location) ?? {};
  // A family of packages is told once.
  const families = new Set(by.map((one) => one.name.replace(/^(@[^/]+)\/.*/, '$1/*')));
  return row(
    `${name} ${version}`,
    [...families].join(', '),
    ...PAGES.map((page) => size([location], supply.code[page])),
    supply.licenseOf(location),
  );
}

/** In kilobytes, compressed; a dash for nothing. */
function size(locations: readonly string[], code: ReadonlyMap<string, string>): string {
  const text = locations.map((location) => code.get(location) ?? '').join('');
  if (text === '') return '–';
  const kilobytes = gzipSync(text, { level: 9 }).length / 1000;
  return `${kilobytes < 0.1 ? '< 0.1' : kilobytes.toFixed(1)} kB`;
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function byLocation([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
