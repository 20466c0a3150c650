import { createIntl } from 'react-intl';
import { placeProblems } from '../../../src/admin/editor/placeProblems';
import { checkEntry } from '../../../src/library/checkEntry';
import { adminWords } from '../../../src/words/adminWords';
import type { AdminSay } from '../../../src/words/Say';
import { anEntry } from '../../support/anEntry';

const intl = createIntl({ locale: 'en', messages: adminWords.english.messages });
const say: AdminSay = (key, values) => intl.formatMessage({ id: key }, values);

function errorsOf(change: Record<string, unknown>) {
  const entry = { ...anEntry('late'), ...change };
  const checked = checkEntry(entry);
  const template = typeof entry.template === 'string' ? entry.template : '';
  return checked.kind === 'ok' ? [] : placeProblems(checked.problems, template, say);
}

describe('placeProblems', () => {
  it.each([
    [{ title: ' ' }, 'title', 'title'],
    [{ states: [] }, 'states', 'states'],
    [{ language: 'english' }, 'language', 'language'],
    [{ template: '' }, 'template', 'template'],
    [{ template: '{{ ticket.nothing }}' }, 'template', 'template'],
    [{ when: ['?'] }, 'when.0', 'when'],
    [{ brands: ['x'.repeat(121)] }, 'brands.0', 'brands'],
    [{ intensity: [3, 1] }, 'intensity', 'intensity'],
    [{ facts: [{ key: 'A', kind: 'text', label: 'a', example: 'b' }] }, 'facts.0.key', 'facts'],
    [{ facts: [{ key: 'a', kind: 'text', label: '', example: 'b' }] }, 'facts.0.label', 'facts'],
  ])('finds the field of %j', (change, path, field) => {
    const [error, ...others] = errorsOf(change);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ path, field });
    expect(error?.message).toMatch(/\w{3}/u);
  });

  it('tells an empty template from one that is too long', () => {
    const [empty] = errorsOf({ template: '' });
    const [long] = errorsOf({ template: 'x'.repeat(10_001) });
    expect(empty?.message).not.toBe(long?.message);
  });

  it('says one thing about one field', () => {
    expect(errorsOf({ template: '{{ ticket.a }} {{ ticket.b }}' })).toHaveLength(1);
  });
});
