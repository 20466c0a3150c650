/** Small line drawings, 16 × 16, made for the simulator. They take the color of the text beside them. */
const SHAPES = {
  tickets: 'M2.5 3.5h11v9h-11z M2.5 6.5h11 M5.5 9.5h5',
  app: 'M8 2.5l5.5 3v5l-5.5 3-5.5-3v-5z M2.5 5.5L8 8.5l5.5-3 M8 8.5v5',
  close: 'M4 4l8 8 M12 4l-8 8',
  chevron: 'M4 6l4 4 4-4',
  bold: 'M5 3h3.5a2.25 2.25 0 010 4.5H5z M5 7.5h4a2.5 2.5 0 010 5H5z',
  italic: 'M7 3h4 M5 13h4 M9.5 3l-3 10',
  bullets: 'M6 4h8 M6 8h8 M6 12h8 M2.5 4h.5 M2.5 8h.5 M2.5 12h.5',
  numbers: 'M6.5 4h7.5 M6.5 8h7.5 M6.5 12h7.5 M2 3l1-.5V5.5 M2 9.5h2l-2 2.5h2',
  quote: 'M3 4v8 M6 5h8 M6 8h8 M6 11h5',
  clip: 'M10.5 5.5L6 10a1.4 1.4 0 002 2l5-5a2.8 2.8 0 00-4-4L4 8a4.2 4.2 0 006 6l3.5-3.5',
  lock: 'M4 7.5h8v6H4z M5.5 7.5V5a2.5 2.5 0 015 0v2.5',
  list: 'M2.5 4h11 M2.5 8h11 M2.5 12h7',
} as const;

export type IconName = keyof typeof SHAPES;

const SVG = 'http://www.w3.org/2000/svg';

/** Decoration: hidden from assistive technology. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
