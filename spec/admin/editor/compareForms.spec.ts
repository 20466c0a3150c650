import { createIntl } from 'react-intl';
import { compareForms } from '../../../src/admin/editor/compareForms';
import { FORM_FIELDS, readForm, type EntryForm } from '../../../src/admin/editor/EntryForm';
import { adminWords } from '../../../src/words/adminWords';
import type { AdminSay } from '../../../src/words/Say';
import { anEntry } from '../../support/anEntry';

const intl = createIntl({ locale: 'en', messages: adminWords.english.messages });
const say: AdminSay = (key, values) => intl.formatMessage({ id: key }, values);
const form = readForm({ entry: anEntry('late'), status: 'draft' });

describe('compareForms', () => {
  it('says nothing about what is the same', () => {
    expect(compareForms(form, { ...form }, say)).toEqual([]);
  });

  it('says each field that differs in words', () => {
    const after: EntryForm = {
      title: 'Later',
      status: 'active',
      language: 'de',
      states: ['angry', 'sad'],
      situations: ['delivery'],
      family: 'sorry',
      channels: ['email'],
      template: 'Sorry.',
      facts: [{ row: 0, key: 'date', kind: 'date', label: 'by when', example: 'noon' }],
      gesture: true,
      safe: true,
      asks: true,
      asksFor: ['order-number'],
      when: 'passed away',
      signals: ['urgent'],
      brands: ['Larkfield'],
      groups: ['Billing'],
      intensity: [1, 2],
    };
    const differences = compareForms(form, after, say);
    expect(differences.map(({ field }) => field)).toEqual([...FORM_FIELDS]);
    const said = Object.fromEntries(differences.map((one) => [one.field, one.after]));
    expect(said).toMatchObject({
      status: 'Active',
      states: 'Angry\nSad',
      facts: 'date · Date · by when · noon',
      intensity: 'mild – clear',
      gesture: 'Yes',
      asksFor: 'Order number',
    });
  });
});
