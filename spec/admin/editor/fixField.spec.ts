import { fixField } from '../../../src/admin/editor/fixField';
import { readForm } from '../../../src/admin/editor/EntryForm';
import { anEntry } from '../../support/anEntry';

const facts = [{ key: 'day', kind: 'date', label: 'By when', example: 'noon' } as const];
const entry = anEntry('late', { template: 'It comes.', facts: [...facts] });
const form = readForm({ entry, status: 'draft' });
const shout = (text: string) => text.toUpperCase();

describe('fixField', () => {
  it('mends the template, the title, the language and the words of facts', () => {
    expect(fixField(form, form, 'template', shout)).toEqual({ template: 'IT COMES.' });
    expect(fixField(form, form, 'title', shout)).toEqual({ title: 'LATE' });
    expect(fixField(form, form, 'language', () => 'de')).toEqual({ language: 'de' });
    expect(fixField(form, form, 'facts.0.label', shout)).toEqual({
      facts: [{ ...facts[0], row: 0, label: 'BY WHEN' }],
    });
  });

  it('does nothing to a field that has changed since the finding was made', () => {
    expect(fixField({ ...form, template: 'New.' }, form, 'template', shout)).toBeNull();
    expect(fixField({ ...form, facts: [] }, form, 'facts.0.label', shout)).toBeNull();
  });

  it('does nothing where there are no words to mend', () => {
    for (const path of ['states', 'facts.0.kind', 'facts.9.label', '', 'facts']) {
      expect(fixField(form, form, path, shout)).toBeNull();
    }
  });
});
