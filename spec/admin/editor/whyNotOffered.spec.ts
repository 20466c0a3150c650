import { readForm } from '../../../src/admin/editor/EntryForm';
import { whyNotOffered } from '../../../src/admin/editor/whyNotOffered';
import { anEntry } from '../../support/anEntry';

const form = readForm({ entry: anEntry('late'), status: 'active' });
const ticket = { brand: 'Larkfield Home', group: null, channel: 'email' };

describe('whyNotOffered', () => {
  it('has nothing against an active entry without limits', () => {
    expect(whyNotOffered(form, ticket)).toEqual([]);
  });

  it('names what keeps it from this ticket', () => {
    const limited = { ...form, brands: ['Ledgerline'], groups: ['Billing'] };
    expect(whyNotOffered({ ...limited, status: 'draft' }, ticket)).toEqual([
      'status',
      'brand',
      'group',
    ]);
    expect(whyNotOffered({ ...form, channels: ['messaging'] }, ticket)).toEqual(['channel']);
    const chat = { ...ticket, channel: 'native_messaging' };
    expect(whyNotOffered({ ...form, channels: ['messaging'] }, chat)).toEqual([]);
  });

  it('compares names as it is done beside a ticket: neither case nor spaces matter', () => {
    expect(whyNotOffered({ ...form, brands: [' larkfield home '] }, ticket)).toEqual([]);
  });
});
