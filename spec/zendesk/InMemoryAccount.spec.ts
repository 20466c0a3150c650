import { aMacro, InMemoryAccount } from '../support/InMemoryAccount';
import { accountContract } from './accountContract';

accountContract('InMemoryAccount', () => {
  const account = new InMemoryAccount();
  account.macros = [aMacro(), aMacro({ id: '360002', title: 'Billing::Refund' })];
  return Promise.resolve({
    account,
    me: { id: '9001', name: 'Tomas Reyes' },
    become: (role) => {
      account.me = { ...account.me, role };
    },
    people: account.names,
    macros: [{ title: 'Billing::Refund' }],
    macroCount: 2,
    brands: ['Larkfield Home'],
    groups: ['Support'],
    ticket: {
      id: 1201,
      subject: 'Parcel',
      requesterName: 'Maya Lindqvist',
      brand: 'Larkfield Home',
      firstWords: 'Where is my parcel?',
    },
    missingTicketId: 4,
    suffer: (trouble) => {
      const reason = trouble === 'signed out' ? 'signed-out' : 'busy';
      account.failure = trouble === null ? null : { kind: 'failed', reason, detail: 'told to' };
    },
    see: (promise) => promise,
  });
});
