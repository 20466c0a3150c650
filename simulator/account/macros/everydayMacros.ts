import { asReply, html, set, text, textFor, type Macro } from './Macro';

/** Macros as support teams have them: mostly good, some too cool, some that only tidy the ticket up. */
export const everydayMacros: readonly Macro[] = [
  {
    title: 'Delivery::Late parcel, we are looking',
    description: 'First answer when tracking has not moved for three days.',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>Thank you for telling us that your parcel has not moved. I can see how annoying it is to plan around a delivery that does not come.</p><p>I have opened a trace with the carrier today and will write to you again by tomorrow at noon, whatever they say.</p><p>{{current_user.first_name}}</p>',
      ),
      asReply,
      set('status', 'pending'),
      set('current_tags', 'carrier_trace'),
    ],
  },
  {
    title: 'Delivery::Lost parcel, new one on the way',
    actions: [
      html(
        '<p>Hello {{ticket.requester.first_name}},</p><p>The carrier has confirmed that your parcel is lost. I am sorry: you did everything right and still stand there with nothing.</p><p>A new one leaves our warehouse today by express. <b>There is nothing you need to do.</b></p><ul><li>Tracking follows by e-mail tonight.</li><li>It arrives within two working days.</li></ul><p>Kind regards,<br>{{current_user.name}}</p>',
      ),
      set('status', 'solved'),
      set('custom_fields_4410001', 'reshipped'),
    ],
  },
  {
    title: 'Delivery::Delivery windows',
    actions: [
      text(
        'Hi {{ticket.requester.first_name}},\n\nour drivers come Monday to Saturday between 8 and 20. You get a two-hour window by text message the evening before.\n\nIf that does not suit you, answer this message with a day that does.',
      ),
    ],
  },
  {
    title: 'Damaged::Photo, please',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>Oh no, that is not how it should arrive. Could you send me one photo of the damage and one of the label on the box? With those I can send a replacement the same day.</p>',
      ),
      set('status', 'pending'),
    ],
  },
  {
    title: 'Damaged::Replacement sent',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>Thank you for the photos. Your replacement is packed and leaves today; please keep or recycle the damaged one, we do not need it back.</p>',
      ),
      set('status', 'solved'),
      set('set_tags', 'damaged replaced'),
    ],
  },
  {
    title: 'Billing::Charged twice',
    actions: [
      html(
        '<p>Dear {{ticket.requester.name}},</p><p>You were right to write: your card was charged twice on our side. I have sent the second charge back just now. Your bank shows it within 3–5 working days.</p><p>If it is not there by then, answer here and I will follow it up with our payment provider.</p>',
      ),
      set('group_id', '302'),
      set('priority', 'high'),
    ],
  },
  {
    title: 'Billing::Invoice explained',
    actions: [
      text(
        'Hello {{ticket.requester.first_name}},\n\nthe amount on your invoice has two parts:\n\n1. the monthly fee, and\n2. what was used beyond it in the month before.\n\nWhich of the two is not what you expected? Then I can look at exactly that.\n\n{{current_user.first_name}}',
      ),
      set('status', 'pending'),
    ],
  },
  {
    title: 'Billing::Late payment::First reminder',
    actions: [
      html(
        '<p>Dear customer,</p><p>we regret to inform you that your payment is overdue. Unfortunately we cannot process further orders until it has been received.</p><p>Please do not reply to this e-mail.</p>',
      ),
    ],
  },
  {
    title: 'Billing::Late payment::Payment plan',
    actions: [
      html(
        '<p>Dear {{ticket.requester.first_name}},</p><p>thank you for being open about this. Let us find a way that works for you: I can split the amount into three or six parts, without any fee. Which would be easier?</p>',
      ),
    ],
    restriction: { type: 'Group', id: 302 },
  },
  {
    title: 'Refund::Approved',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>your refund is approved and on its way to the card that you paid with. It takes up to 5 working days to show.</p><p>{{dc.refund_footer}}</p>',
      ),
      set('status', 'solved'),
      set('current_tags', 'refund approved'),
    ],
  },
  {
    title: 'Refund::Not possible after 30 days',
    actions: [
      text(
        'Hi {{ticket.requester.first_name}},\n\nunfortunately we are unable to refund orders after 30 days. As per our policy no exceptions can be made.\n\nRegards',
      ),
      set('status', 'solved'),
    ],
  },
  {
    title: 'Account::Reset your sign-in',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><ol><li>Open the sign-in page and choose <i>Forgot?</i></li><li>Enter {{ticket.requester.email}}.</li><li>Follow the link within 30 minutes.</li></ol><p>If no mail comes, look into the spam folder first; then answer here and we do it together.</p>',
      ),
    ],
  },
  {
    title: 'Account::Strange sign-in',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>first things first: I have signed every device out of your account, so nobody can use it right now. Your payment details are not visible to anybody who signs in.</p><p>Next, set a new password with the link that is in your inbox. I stay on this with you until you say that all is well.</p>',
      ),
      set('priority', 'urgent'),
      set('group_id', '304'),
      set('assignee_id', 'current_user'),
    ],
  },
  {
    title: 'Outage::We know, we are on it',
    actions: [
      textFor(
        'web',
        'Hello {{ticket.requester.first_name}},\n\nyou are right, it is down, and it is not your set-up. Our engineers have been on it since this morning.\n\nI will write to you as soon as it is back, at the latest at 17:00.',
      ),
      set('type', 'incident'),
      set('current_tags', 'outage'),
    ],
  },
  {
    title: 'Outage::We know (chat)',
    actions: [
      textFor(
        'chat',
        "Hi {{ticket.requester.first_name}}! You're right, it's down for everyone at the moment. I'll message you here the minute it's back.",
      ),
    ],
  },
  {
    title: 'Technical::Logs, please',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>to find out what happens on your side I need one thing: open <b>Help › Save report</b> right after it fails, and attach the file to your answer.</p><p><a href="https://help.ledgerline.example/reports">How to save a report</a></p>',
      ),
      set('status', 'pending'),
      set('ticket_form_id', '71'),
    ],
  },
  {
    title: 'Technical::Passed on to engineering',
    actions: [
      textFor(
        'all',
        'Hi {{ticket.requester.first_name}},\n\nthank you, that was exactly what was needed. I could make it happen here as well and have passed it on to our engineers as #{{ticket.id}}.\n\nYou hear from me on Friday, even if there is nothing new.',
      ),
      set('status', 'hold'),
      set('group_id', '303'),
    ],
  },
  {
    title: 'Cancellation::Confirmed',
    actions: [
      html(
        '<p>Hi {{ticket.requester.first_name}},</p><p>your subscription ends on {{ticket.due_date}}. Until then everything works as before, and nothing more is charged.</p><p>If you want to tell us why you are leaving, I read every answer myself.</p>',
      ),
      set('status', 'solved'),
    ],
  },
  {
    title: 'Booking::Moved to another day',
    actions: [
      html(
        '<p>Dear {{ticket.requester.first_name}},</p><p>your booking is moved, free of charge. The new ticket is attached; the old one is no longer valid.</p><p>Have a good trip!</p>',
      ),
      set('brand_id', '504'),
    ],
  },
  {
    title: 'Bereavement::Closing an account',
    description: 'Read the whole ticket first. Never ask for the certificate twice.',
    actions: [
      html(
        '<p>Dear {{ticket.requester.first_name}},</p><p>I am very sorry for your loss. I will take care of this for you, and you will not have to explain it to anybody else here.</p><p>The account is closed as of today and nothing more is charged. When you have the time, a copy of the certificate is all that we need; there is no hurry.</p>',
      ),
      set('assignee_id', 'current_user'),
      set('current_tags', 'bereavement'),
      set('priority', 'high'),
    ],
  },
  {
    title: 'Praise::Thank you back',
    actions: [
      text(
        "Hi {{ticket.requester.first_name}},\n\nthank you, that made our morning! I'll pass it on to {{ticket.assignee.first_name}}.",
      ),
      set('status', 'solved'),
    ],
  },
  {
    title: 'Retour::Etikett senden',
    description: 'Deutsch',
    actions: [
      html(
        '<p>Guten Tag {{ticket.requester.name}},</p><p>das tut mir leid. Das Rücksendeetikett liegt bei; bitte kleben Sie es auf das Paket und geben Sie es bis Freitag ab.</p><p>Mit freundlichen Grüßen<br>{{current_user.name}}</p>',
      ),
    ],
  },
  {
    title: 'Général::Merci de patienter',
    actions: [
      text(
        'Bonjour {{ticket.requester.first_name}},\n\nmerci de votre patience. Je reviens vers vous demain avant midi avec une réponse.',
      ),
    ],
  },
];
