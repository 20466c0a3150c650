import { MAX_OPEN_ELEMENTS, readHtml } from '../../src/conversation/readHtml';

/** What is told of some HTML, a line each. */
function told(html: string): string[] {
  const lines: string[] = [];
  readHtml(html, {
    onOpen: (name, attributes) => lines.push([name, ...Object.keys(attributes)].join(' ')),
    onClose: (name) => lines.push(`/${name}`),
    onText: (words, start, end) => lines.push(`${words} = ${html.slice(start, end)}`),
  });
  return lines;
}

describe('readHtml', () => {
  it('tells elements, words and where they stand', () => {
    expect(told('<P class=a>x &amp;<br>y</p>')).toEqual([
      ...['p class', 'x  = x ', '& = &amp;', 'br', '/br', 'y = y', '/p'],
    ]);
  });

  it('closes what nobody closed, and nothing that was never open', () => {
    expect(told('<b><i>x')).toEqual(['b', 'i', 'x = x', '/i', '/b']);
    expect(told('x</b>')).toEqual(['x = x']);
    expect(told("<p>x<div a='>")).toEqual(['p', 'x = x', '/p']);
    expect(told("<p>x<br a='>")).toEqual(['p', 'x = x', '/p']);
  });

  it('goes only so deep, and tells the words of what is deeper', () => {
    const nested = (times: number) => `${'<div>'.repeat(times)}x${'</div>'.repeat(times)}y`;
    const lines = told(nested(MAX_OPEN_ELEMENTS + 2));
    expect(lines.slice(MAX_OPEN_ELEMENTS, MAX_OPEN_ELEMENTS + 5)).toEqual([
      ...['div', '/div', 'div', '/div', 'x = x'],
    ]);
    expect(lines.at(-1)).toBe('y = y');
    expect(lines.filter((line) => line === 'div')).toHaveLength(MAX_OPEN_ELEMENTS + 2);
    expect(lines.filter((line) => line === '/div')).toHaveLength(MAX_OPEN_ELEMENTS + 2);
    expect(told(nested(100)).indexOf('x = x')).toBe(100);
  });
});
