import { DOCUMENTS } from './documents';
import { SENTENCES } from './sentences';
import { isTrouble, TOLD_ELSEWHERE } from './troubles';

const page = DOCUMENTS.find(({ file }) => file === 'docs/troubleshooting.md')?.text ?? '';

/** The rows of its tables: what it says, what it means, what to do. */
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!What it says|---)/u.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** Every sentence of the first column; titles are bold there. */
const quoted = rows.flatMap(([says = '']) =>
  says.split('<br>').map((sentence) => sentence.replace(/^\*\*(.*)\*\*$/u, '$1')),
);

describe('The troubleshooting page', () => {
  it('says in each row what is shown, what it means and what to do', () => {
    const odd = rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''));
    expect(odd).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });

  it('quotes nothing but what the screen can say', () => {
    const said = new Set(SENTENCES.flatMap(({ forms }) => forms.map((form) => form.trim())));
    expect(quoted.filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it('has every sentence of trouble, in each of its forms', () => {
    const found = new Set(quoted);
    const troubles = SENTENCES.filter(isTrouble);
    const left = troubles.flatMap(({ key, wholes }) =>
      wholes.filter((whole) => !found.has(whole.trim())).map((whole) => `${key}: ${whole}`),
    );
    expect(left).toEqual([]);
    expect(troubles.length).toBeGreaterThan(150);
  });

  it('leaves out only what is there to be left out', () => {
    const idle = TOLD_ELSEWHERE.filter(({ keys }) => !SENTENCES.some(({ key }) => keys.test(key)));
    expect(idle).toEqual([]);
  });
});
