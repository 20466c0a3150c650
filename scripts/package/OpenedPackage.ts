import { isObject, type JsonObject } from './json';
import { readElements, type Element } from './readElements';
import { readScript, type Script } from './readScript';

export type JsonFile =
  { kind: 'absent' } | { kind: 'broken'; message: string } | { kind: 'object'; value: JsonObject };

const localeFile = /^translations\/([^/]+)\.json$/;

/** A package's files with what the rules need to know of them, each thing worked out once. */
export class OpenedPackage {
  readonly manifest: JsonFile;
  readonly requirements: JsonFile;
  /** By locale: `translations/<locale>.json`. */
  readonly translations: ReadonlyMap<string, JsonFile>;
  readonly #elements = new Map<string, Element[]>();
  readonly #scripts = new Map<string, Script>();

  /**
   * @param files the package's files by path, with `/` between folders
   * @param version the version that the manifest must have; any, where none is given
   */
  constructor(
    readonly files: ReadonlyMap<string, Uint8Array>,
    readonly version?: string,
  ) {
    this.manifest = this.#json('manifest.json');
    this.requirements = this.#json('requirements.json');
    this.translations = new Map(
      [...files.keys()].flatMap((file) => {
        const locale = localeFile.exec(file)?.[1];
        return locale === undefined ? [] : [[locale, this.#json(file)] as const];
      }),
    );
  }

  /** The paths below `assets/` that end with one of these extensions, in any case. */
  assets(...extensions: string[]): string[] {
    return [...this.files.keys()].filter(
      (file) => file.startsWith('assets/') && extensions.includes(extensionOf(file)),
    );
  }

  /** A file as text; empty where there is no such file. What is not UTF-8 becomes U+FFFD. */
  text(file: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.files.get(file));
  }

  /** The elements of a page or a drawing. */
  elements(file: string): Element[] {
    return known(this.#elements, file, () =>
      readElements(this.text(file), extensionOf(file) === 'svg' ? 'svg' : 'html'),
    );
  }

  script(file: string): Script {
    return known(this.#scripts, file, () => readScript(this.text(file)));
  }

  #json(file: string): JsonFile {
    if (!this.files.has(file)) return { kind: 'absent' };
    try {
      const value: unknown = JSON.parse(this.text(file));
      return isObject(value)
        ? { kind: 'object', value }
        : { kind: 'broken', message: 'must hold a JSON object' };
    } catch (error) {
      return { kind: 'broken', message: `is not valid JSON: ${String(error)}` };
    }
  }
}

/** `js` for `assets/app.JS`; empty where the name has no dot. */
export function extensionOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What is known of a file already, or is found out now. */
function known<T>(findings: Map<string, T>, file: string, findOut: () => T): T {
  const finding = findings.get(file) ?? findOut();
  findings.set(file, finding);
  return finding;
}
