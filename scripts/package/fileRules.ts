import { extensionOf } from './OpenedPackage';
import type { Rule } from './Rule';

/** The asset types that Zendesk's documentation names. */
const accepted = [
  ...[
    'png',
    'jpg',
    'jpeg',
    'gif',
    'svg',
    'js',
    'htm',
    'html',
    'css',
    'map',
    'eot',
    'woff',
    'woff2',
  ],
  ...['otf', 'ttf', 'json', 'xml', 'hbs', 'hdbs'],
];

/** Refused by Zendesk's validator wherever they stand in the package. */
const blocked = [
  ...[
    'rar',
    'zip',
    'gz',
    'gzip',
    'pdf',
    'doc',
    'docx',
    'avi',
    'bin',
    'bz',
    'bz2',
    'csh',
    'sh',
    'jar',
  ],
  ...['mp3', 'mpeg', 'odt', 'pptx', 'ppt', 'xls', 'xlsx', '7z'],
];

/** The same types by the bytes (hexadecimal) that stand at an offset, for a file that goes under another name. */
const magic: { kind: string; offset: number; bytes: string }[] = [
  { kind: 'rar', offset: 0, bytes: '52617221' },
  { kind: 'zip', offset: 0, bytes: '504b0304' },
  { kind: 'gzip', offset: 0, bytes: '1f8b' },
  { kind: 'pdf', offset: 0, bytes: '25504446' },
  { kind: 'doc, xls or ppt', offset: 0, bytes: 'd0cf11e0' },
  { kind: 'avi', offset: 8, bytes: '41564920' },
  { kind: 'bzip2', offset: 0, bytes: '425a68' },
  { kind: '7z', offset: 0, bytes: '377abcaf271c' },
  { kind: 'mp3', offset: 0, bytes: '494433' },
  { kind: 'mp3', offset: 0, bytes: 'fffb' },
  { kind: 'mpeg', offset: 0, bytes: '000001ba' },
  { kind: 'mpeg', offset: 0, bytes: '000001b3' },
];
const shellScript = /^#! ?\/(?:usr\/)?bin\/(?:env )?(?:ba|c|k|z|da)?sh\b/;

const isInPlace = (file: string): boolean =>
  /^(?:manifest\.json|requirements\.json|translations\/[^/]+\.json|assets\/.+)$/s.test(file);

/** Plain names are the same on every file system and in every address. */
const plainPath = /^(?:(?!\.{1,2}(?:\/|$))[\w.@~+-]+(?:\/(?!$)|$))+$/;

/** Which files may be in a package, and where. */
export const fileRules: Rule[] = [
  {
    name: 'file-path',
    severity: 'error',
    find: ({ files }) =>
      [...files.keys()]
        .filter((file) => !plainPath.test(file))
        .map((file) => ({
          message: `The path ${JSON.stringify(file)} must be relative and of plain letters, digits and . _ - only.`,
          file,
        })),
  },
  {
    name: 'file-place',
    severity: 'error',
    find: ({ files }) =>
      [...files.keys()]
        .filter((file) => plainPath.test(file) && !isInPlace(file))
        .map((file) => ({
          message: `${file} has no place in a package: only manifest.json, requirements.json, translations/<locale>.json and assets/.`,
          file,
        })),
  },
  {
    name: 'file-blocked',
    severity: 'error',
    find: ({ files }) =>
      [...files].flatMap(([file, bytes]) => {
        const kind = blocked.includes(extensionOf(file)) ? extensionOf(file) : kindOf(bytes);
        return kind === undefined
          ? []
          : [{ message: `${file} is ${kind}, which Zendesk refuses.`, file }];
      }),
  },
  {
    name: 'asset-type',
    severity: 'error',
    find: ({ files }) =>
      [...files.keys()]
        .filter((file) => file.startsWith('assets/'))
        .filter((file) => ![...accepted, ...blocked].includes(extensionOf(file)))
        .map((file) => ({
          message: `${file} is of a type that Zendesk does not serve; it serves ${accepted.join(', ')}.`,
          file,
        })),
  },
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 32);
  const hex = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (shellScript.test(String.fromCharCode(...start))) return 'a shell script';
  return magic.find(({ offset, bytes: mark }) => hex.startsWith(mark, 2 * offset))?.kind;
}
