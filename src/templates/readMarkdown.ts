import { readInlines, type Inline } from './readInlines';

/** A paragraph, or an item of a list. */
export type Block = {
  kind: 'paragraph' | 'bullet' | 'number';
  /** The item's number; 0 where it has none. */
  number: number;
  /** Whether an empty line stands before it. */
  apart: boolean;
  inlines: Inline[];
};

type Lines = Omit<Block, 'inlines'> & { source: string };

const BULLET = /^[-*] (?=.*[^-*_ ])/u;
const NUMBER = /^(\d{1,3})[.)] (?=\S)/u;

/**
 * Reads light Markdown: bold, italic, links, and lists of one level. Headings, quotes, code, tables, images and HTML
 * stay what they are written with, and so does a line break: in letters, lines are where their author put them.
 *
 * A numbered list begins with 1 and counts on, so that a line which begins "24. December" is none.
 *
 * @param source tidied (`tidy`), values in it protected (`protect`).
 */
export function readMarkdown(source: string): Block[] {
  return readLines(source).map(({ source, ...block }) => ({
    ...block,
    inlines: readInlines(source),
  }));
}

function readLines(source: string): Lines[] {
  const blocks: Lines[] = [];
  let apart = false;
  for (const line of source.split('\n')) {
    if (line === '') {
      apart = true;
      continue;
    }
    const last = blocks.at(-1);
    const item = readItem(line, last);
    if (item !== null) blocks.push({ ...item, apart });
    else if (last === undefined || apart) {
      blocks.push({ kind: 'paragraph', number: 0, apart, source: line });
    } else {
      last.source += `\n${line}`;
    }
    apart = false;
  }
  return blocks;
}

function readItem(line: string, last: Lines | undefined): Omit<Lines, 'apart'> | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) {
    return { kind: 'bullet', number: 0, source: line.slice(bullet[0].length) };
  }
  const match = NUMBER.exec(line);
  if (match === null) return null;
  const number = last?.kind === 'number' ? last.number + 1 : 1;
  // Some write 1. before every item.
  if (Number(match[1]) !== number && Number(match[1]) !== 1) return null;
  return { kind: 'number', number, source: line.slice(match[0].length) };
}
