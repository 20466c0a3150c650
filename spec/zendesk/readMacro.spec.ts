import fc from 'fast-check';
import { readMacro } from '../../src/zendesk/zaf/readMacro';

const macro = (...actions: unknown[]) => ({
  id: 360_001,
  title: 'Billing::Late payment',
  description: null,
  updated_at: '2026-01-05T08:00:00Z',
  actions,
});
const set = (field: string, value: unknown) => ({ field, value });

describe('readMacro', () => {
  it('reads a reply in both its forms', () => {
    const actions = [set('comment_value', 'Hi **Ann**'), set('comment_value_html', '<p>Hi</p>')];
    expect(readMacro(macro(...actions))).toEqual({
      id: '360001',
      title: 'Billing::Late payment',
      description: '',
      updatedAt: '2026-01-05T08:00:00Z',
      html: '<p>Hi</p>',
      text: 'Hi **Ann**',
      isNote: false,
      channel: null,
      otherActions: [],
    });
  });

  it('makes plain text of a reply that is HTML only', () => {
    expect(
      readMacro(macro(set('comment_value_html', '<p>Hi {{x}},</p><p>a &amp; b</p>'))),
    ).toMatchObject({
      text: 'Hi {{x}},\n\na & b',
    });
  });

  it.each([
    ['channel:all', null],
    ['channel:', null],
    ['channel:web', 'web'],
    ['channel:chat', 'chat'],
  ])('reads the channel %s', (written, channel) => {
    expect(readMacro(macro(set('comment_value', [written, 'Hi'])))).toMatchObject({
      channel,
      text: 'Hi',
    });
  });

  it('takes the words for all channels, and names the others', () => {
    const actions = [
      set('comment_value', ['channel:chat', 'hey']),
      set('comment_value', ['channel:all', 'Dear Ann']),
    ];
    expect(readMacro(macro(...actions))).toMatchObject({
      text: 'Dear Ann',
      channel: null,
      otherActions: [{ field: 'comment_value', value: 'chat: hey' }],
    });
  });

  it.each([
    ['false', true],
    [false, true],
    ['true', false],
    [true, false],
  ])('knows a note: public is %j', (value, isNote) => {
    expect(readMacro(macro(set('comment_mode_is_public', value)))).toMatchObject({ isNote });
  });

  it('knows a macro that writes nothing, and what it does', () => {
    const actions = [set('status', 'solved'), set('cc', ['a', 7]), set('group_id', null)];
    expect(readMacro(macro(...actions))).toMatchObject({
      text: null,
      html: null,
      otherActions: [
        { field: 'status', value: 'solved' },
        { field: 'cc', value: 'a, 7' },
        { field: 'group_id', value: '' },
      ],
    });
  });

  it.each([[null], [7], [{}], [{ id: 7 }], [{ title: 'x' }], [{ id: {}, title: 'x' }]])(
    'takes %j for no macro',
    (value) => expect(readMacro(value)).toBeNull(),
  );

  it('survives whatever the actions are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (actions, values) => {
        expect(readMacro({ id: 1, title: 'x', actions })).not.toBeNull();
        const fields = ['comment_value', 'comment_value_html', 'comment_mode_is_public', 'x'];
        const odd = values.flatMap((value) => fields.map((field) => set(field, value)));
        expect(readMacro(macro(...odd))).not.toBeNull();
      }),
    );
  });
});
