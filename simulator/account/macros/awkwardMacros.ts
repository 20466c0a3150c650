import { asNote, html, set, text, textFor, type Macro } from './Macro';

/** Macros that are hard to make a reply of: no comment, notes, placeholders that nobody else fills, hostile texts. */
export const awkwardMacros: readonly Macro[] = [
  {
    title: 'Close and redirect to topics',
    description: 'Writes nothing.',
    actions: [set('status', 'solved'), set('priority', 'normal'), set('type', 'question')],
  },
  {
    title: 'Escalate to engineering',
    actions: [
      set('group_id', '303'),
      set('priority', 'urgent'),
      set('set_tags', 'escalated'),
      set('remove_tags', 'waiting'),
    ],
  },
  {
    title: 'Note::Called, nobody there',
    actions: [
      html('<p>Called {{ticket.requester.phone}} at {{ticket.updated_at}}, nobody answered.</p>'),
      asNote,
      set('status', 'open'),
    ],
  },
  {
    title: 'Note::Shift handover',
    actions: [text('Handover by {{current_user.name}}: last public word was ours.'), asNote],
  },
  {
    title: 'Loyalty::Thank you for years with us',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p>{% if ticket.requester.custom_fields.loyalty_years > 5 %}<p>you have been with us for {{ticket.requester.custom_fields.loyalty_years}} years. Thank you!</p>{% elsif ticket.organization.name %}<p>thank you, and thanks to everybody at {{ticket.organization.name}}.</p>{% else %}<p>thank you for choosing us.</p>{% endif %}',
      ),
    ],
  },
  {
    title: 'Product::By product',
    actions: [
      text(
        'Hi {{ticket.requester.first_name}},\n\nyou asked about {{ticket.ticket_field_option_title_4410003}} (order {{ticket.ticket_field_4410001}}).\n{% case ticket.ticket_field_4410003 %}{% when "product_cake" %}Our bakers answer within the hour.{% else %}Our team answers today.{% endcase %}',
      ),
    ],
  },
  {
    title: 'CSAT::Ask once more',
    actions: [
      html(
        '<p>How did we do?</p><p>{{satisfaction.rating_section}}</p><p><a href="{{satisfaction.positive_rating_url}}">Good</a></p>',
      ),
    ],
  },
  {
    title: 'History::All that was said',
    actions: [
      text(
        'So far:\n{% for comment in ticket.public_comments %}{{comment.created_at}} {{comment.author.name}}: {{comment.value}}\n{% endfor %}',
      ),
    ],
  },
  {
    title: 'Unbalanced if',
    actions: [
      text(
        'Hi {% if ticket.requester.first_name %}{{ticket.requester.first_name}},\n\nthank you for waiting.',
      ),
    ],
  },
  {
    title: 'Unclosed braces',
    actions: [text('Hi {{ticket.requester.first_name,\n\nyour order {{ticket.id} is on its way.')],
  },
  {
    title: 'Unknown placeholders',
    actions: [
      html(
        '<p>Hi {{customer.firstname}},</p><p>your order {{order.number}} left {{warehouse}}.</p><p>{{Ticket.Requester.Name}} {{ticket.requester.frist_name}}</p>',
      ),
    ],
  },
  {
    title: '<img src=x onerror="alert(1)"> & <b>bold</b>',
    description: '<script>alert(2)</script>',
    actions: [
      html(
        '<p>Hello <img src="x" onerror="alert(3)"> <a href="javascript:alert(4)">there</a></p><script>alert(5)</script><style>body{display:none}</style><iframe src="https://evil.example"></iframe><p onclick="alert(6)">Bye</p>',
      ),
    ],
  },
  {
    title: 'Layout::Newsletter table',
    actions: [
      html(
        '<table><tr><td><h2>Spring sale</h2></td><td><img src="https://cdn.example/banner.png" alt="Spring sale"></td></tr></table><div style="color:#c00">Dear {{ticket.requester.name}},</div><blockquote>Only this week</blockquote><pre>CODE-2026</pre><p>&nbsp;</p><p>Bye&hellip;</p>',
      ),
      set('attachment', '1500000001'),
    ],
  },
  {
    title: 'Empty comment',
    actions: [html('<p> </p>'), set('status', 'pending')],
  },
  {
    title: '::',
    actions: [textFor('all', '{{dc.welcome_wording}}')],
  },
  {
    title:
      'A title that goes on and on because somebody wrote the whole guidance into it, including when to use it, when not to use it, whom to ask, and what the last audit said about it::And then a category as well',
    actions: [text('Short text.')],
  },
  {
    title: 'Blurted\u202Etxet desrever\u0000\u200B',
    actions: [text('Zero\u200Bwidth and \u202Ereversed\u202C text, 👩‍🚒🏳️‍🌈, e\u0301.')],
  },
  { title: 'No actions at all', actions: [] },
  { title: 'Retired::Fax us', actions: [text('Please send a fax.')], isActive: false },
  {
    title: 'Personal::My sign-off',
    actions: [text('Cheers, Tobias')],
    restriction: { type: 'User', id: 9002 },
  },
];
