import type { Brand, Person } from './Ticket';

/** The pretend account: its agents, its brands, its forms. */

type Known = Pick<Person, 'id' | 'name'> & Partial<Person>;

/** A customer; what is not given has an ordinary value. */
export function customer(known: Known): Person {
  return {
    email: null,
    role: 'end-user',
    locale: 'en-US',
    timeZone: 'America/New_York',
    tags: [],
    notes: null,
    ...known,
  };
}

function agent(known: Known): Person {
  return { ...customer(known), role: 'agent', ...known };
}

export const mara = agent({ id: 9001, name: 'Mara Lindqvist', email: 'mara@brightside.example' });
export const tobias = agent({
  id: 9002,
  name: 'Tobias Okafor',
  email: 'tobias@brightside.example',
});
export const ines = agent({ id: 9003, name: 'Inês Carvalho', email: 'ines@brightside.example' });

/** Lines that Zendesk writes itself. Roles as seen in `ticket.conversation`. */
export const system: Person = { ...customer({ id: null, name: 'System' }), role: 'system' };
export const trigger: Person = { ...customer({ id: null, name: 'Trigger' }), role: 'trigger' };

export const account = {
  subdomain: 'brightside',
  planName: 'Suite Professional',
  timeZone: 'Eastern Time (US & Canada)',
};

export const home: Brand = {
  id: 501,
  name: 'Brightside Home',
  subdomain: 'brightside',
  isDefault: true,
};
export const cakes: Brand = {
  id: 502,
  name: 'Plum & Rye Bakery',
  subdomain: 'plumandrye',
  isDefault: false,
};
export const cloud: Brand = {
  id: 503,
  name: 'Ledgerline',
  subdomain: 'ledgerline',
  isDefault: false,
};
export const travel: Brand = {
  id: 504,
  name: 'Kestrel Rail & Ferry',
  subdomain: 'kestrel',
  isDefault: false,
};

export const supportForm = { id: 71, name: 'Support request' };
export const orderForm = { id: 72, name: 'Order or delivery' };
