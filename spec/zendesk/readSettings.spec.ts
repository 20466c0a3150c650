import { readSettings } from '../../src/zendesk/zaf/readSettings';

const registered = (settings: unknown) => ({ metadata: { settings }, context: {} });
const unset = {
  guardsOpenFacts: true,
  forbiddenPromises: '',
  offersGestures: true,
  quietStates: '',
  greetsByName: true,
  offersBuiltIn: true,
  tagsTickets: false,
  odd: [],
};

describe('readSettings', () => {
  it('reads what the admin has set', () => {
    const settings = {
      title: 'Attune',
      guard_open_facts: false,
      forbidden_promises: 'refund',
      offer_gestures: false,
      quiet_states: 'happy, neutral',
      greet_by_name: false,
      offer_built_in: false,
      tag_tickets: true,
    };
    expect(readSettings(registered(settings))).toEqual({
      guardsOpenFacts: false,
      forbiddenPromises: 'refund',
      offersGestures: false,
      quietStates: 'happy, neutral',
      greetsByName: false,
      offersBuiltIn: false,
      tagsTickets: true,
      odd: [],
    });
  });

  it('takes a checkbox that is written out', () => {
    expect(readSettings(registered({ guard_open_facts: 'false' })).guardsOpenFacts).toBe(false);
  });

  it.each([[undefined], [null], ['x'], [{}], [registered(null)], [registered({})]])(
    'takes what is missing as not set: %j',
    (message) => {
      expect(readSettings(message)).toEqual(unset);
    },
  );

  it('names checkboxes that are neither on nor off, and none that are unset', () => {
    const settings = { greet_by_name: 'perhaps', tag_tickets: 7, offer_gestures: null };
    expect(readSettings(registered(settings)).odd).toEqual(['greet_by_name', 'tag_tickets']);
  });

  it('takes what is odd as not set, and keeps the rest', () => {
    const settings = {
      guard_open_facts: 'perhaps',
      forbidden_promises: 'legal',
      offer_gestures: 7,
      quiet_states: false,
      greet_by_name: null,
      offer_built_in: 1,
      tag_tickets: 'yes',
    };
    expect(readSettings(registered(settings))).toEqual({
      ...unset,
      forbiddenPromises: 'legal',
      odd: ['guard_open_facts', 'offer_gestures', 'offer_built_in', 'tag_tickets'],
    });
  });
});
