import { createIntl } from 'react-intl';
import { namePlaceholders, PLACEHOLDER_GROUPS } from '../../../src/admin/editor/placeholderNames';
import { PLACEHOLDERS } from '../../../src/templates/placeholders';
import { adminWords } from '../../../src/words/adminWords';
import type { AdminSay } from '../../../src/words/Say';

const intl = createIntl({ locale: 'en', messages: adminWords.english.messages });
const say: AdminSay = (key, values) => intl.formatMessage({ id: key }, values);
const named = namePlaceholders(say);

describe('namePlaceholders', () => {
  it('names every placeholder that Attune fills, and each by a name of its own', () => {
    expect(named.map(({ placeholder }) => placeholder).sort()).toEqual([...PLACEHOLDERS].sort());
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });

  it('lists group by group, what replies need most first', () => {
    const groups = named.map(({ group }) => PLACEHOLDER_GROUPS.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    expect(named[0]).toEqual({
      placeholder: 'ticket.requester.first_name',
      group: 'customer',
      name: 'Customer: first name',
    });
  });
});
