import type { OpenedPackage } from './OpenedPackage';
import type { Element } from './readElements';
import type { Finding, Rule } from './Rule';

/** Zendesk's documentation gives the sizes; its validator looks at the banner alone. */
const logos = [
  { file: 'assets/logo.png', side: 320 },
  { file: 'assets/logo-small.png', side: 128 },
];
const bannerSizes = ['830×200', '1660×400'];

/** `fill` and `stroke` that let the host color an icon by its state. */
const hostColors = /^(?:currentcolor|none|inherit|transparent)$/i;

const eachSvg =
  (isWanted: (file: string) => boolean, find: (elements: Element[], markup: string) => string[]) =>
  (opened: OpenedPackage): Finding[] =>
    opened
      .assets('svg')
      .filter(isWanted)
      .flatMap((file) => {
        const markup = opened.text(file);
        return find(opened.elements(file), markup).map((message) => ({
          message: `${file} ${message}`,
          file,
        }));
      });

const anySvg = (): boolean => true;
const isIcon = (file: string): boolean => /\/icon_\w+\.svg$/.test(file);

/** The pictures that Zendesk itself shows: logos, banner, icons. */
export const imageRules: Rule[] = [
  {
    name: 'logo',
    severity: 'error',
    find: ({ files }) =>
      logos.flatMap(({ file, side }) => {
        const bytes = files.get(file);
        if (bytes === undefined) return [{ message: `${file} is missing (${side}×${side}).` }];
        const png = readPngHeader(bytes);
        if (png === undefined) return [{ message: `${file} is no PNG image.`, file }];
        return png.width === side && png.height === side
          ? []
          : [
              {
                message: `${file} is ${png.width}×${png.height}; it must be ${side}×${side}.`,
                file,
              },
            ];
      }),
  },
  {
    name: 'logo-transparent',
    severity: 'error',
    find: ({ files }) => {
      const file = 'assets/logo-small.png';
      const png = readPngHeader(files.get(file) ?? new Uint8Array());
      return png === undefined || (png.bitDepth === 8 && png.hasAlpha)
        ? []
        : [{ message: `${file} must be a PNG-24 with a transparent background.`, file }];
    },
  },
  {
    name: 'banner',
    severity: 'error',
    find: ({ files }) => {
      const file = 'assets/banner.png';
      const bytes = files.get(file);
      if (bytes === undefined) return [];
      const png = readPngHeader(bytes);
      const size = png === undefined ? 'no PNG image' : `${png.width}×${png.height}`;
      return bannerSizes.includes(size)
        ? []
        : [{ message: `${file} is ${size}; it must be ${bannerSizes.join(' or ')}.`, file }];
    },
  },
  {
    name: 'icon-view-box',
    severity: 'error',
    find: eachSvg(isIcon, ([root]) =>
      root?.name === 'svg' && root.attributes.viewBox !== undefined ? [] : ['needs a viewBox.'],
    ),
  },
  {
    name: 'icon-color',
    severity: 'error',
    find: eachSvg(isIcon, (elements) =>
      elements.some(hasOwnColor)
        ? ['must be drawn in currentColor: Zendesk colors it by its state.']
        : [],
    ),
  },
  {
    name: 'svg-prolog',
    severity: 'error',
    find: eachSvg(anySvg, (_, markup) =>
      /^\s*<\?xml/i.test(markup) ? ['starts with an XML prolog, which Zendesk strips.'] : [],
    ),
  },
  {
    name: 'svg-script',
    severity: 'error',
    find: eachSvg(anySvg, (elements) =>
      elements.some(({ name }) => name === 'script') ? ['holds a script.'] : [],
    ),
  },
  {
    name: 'svg-attributes',
    severity: 'error',
    find: eachSvg(anySvg, (elements) => {
      const unsafe = elements.flatMap(({ attributes }) =>
        Object.entries(attributes).filter(
          ([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
        ),
      );
      return unsafe.map(([name]) => `has the unsafe attribute ${name}.`);
    }),
  },
  {
    name: 'svg-bitmap',
    severity: 'error',
    find: eachSvg(anySvg, (elements, markup) =>
      elements.some(({ name }) => name === 'image' || name === 'feimage') ||
      /data:image\//i.test(markup)
        ? ['holds a bitmap, which Zendesk replaces by a placeholder.']
        : [],
    ),
  },
];

function hasOwnColor({ name, attributes }: Element): boolean {
  const { fill, stroke, style } = attributes;
  return (
    name === 'style' ||
    /(?:fill|stroke|color)\s*:/i.test(style ?? '') ||
    [fill, stroke].some((color) => color !== undefined && !hostColors.test(color.trim()))
  );
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width, height and kind from a PNG's first chunk (https://www.w3.org/TR/png-3/#11IHDR). */
function readPngHeader(
  bytes: Uint8Array,
): { width: number; height: number; bitDepth: number; hasAlpha: boolean } | undefined {
  const isPng = signature.every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < 26 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') {
    return undefined;
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const colorType = header.getUint8(25);
  return {
    width: header.getUint32(16),
    height: header.getUint32(20),
    bitDepth: header.getUint8(24),
    hasAlpha: colorType === 4 || colorType === 6,
  };
}
