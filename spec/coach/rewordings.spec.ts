import type { TipKind } from '../../src/coach/Review';
import { reviewDraft } from '../../src/coach/reviewDraft';
import type { Example } from '../../src/coach/Rule';
import { anInput } from './anInput';

/** The draft after every tip of the kind has been applied, one after the other. */
function afterApplying(kind: TipKind, example: Example): string {
  let input = anInput(example);
  for (let times = 0; times < 10; times += 1) {
    const review = reviewDraft(input);
    const tip =
      review.kind === 'silent'
        ? undefined
        : review.tips.find((one) => one.kind === kind && one.replacement !== undefined);
    if (tip === undefined) break;
    const text = input.text.slice(0, tip.start) + tip.replacement + input.text.slice(tip.end);
    input = { ...input, text };
  }
  return input.text;
}

const REWORDINGS: readonly (readonly [TipKind, string, string])[] = [
  [
    'positive-language',
    "I can't refund this until we receive the item.",
    'I can refund this as soon as we receive the item.',
  ],
  [
    'positive-language',
    'We cannot ship the order until you confirm the address.',
    'We can ship the order as soon as you confirm the address.',
  ],
  [
    'positive-language',
    'We won’t be able to start until they release the slot.',
    'We will be able to start as soon as they release the slot.',
  ],
  [
    'positive-language',
    'Hi Ana,\n\nunfortunately, the blue one is sold out.',
    'Hi Ana,\n\nThe blue one is sold out.',
  ],
  ['positive-language', 'Unfortunately we shipped it late.', 'We shipped it late.'],
  ['positive-language', 'The blue one is, unfortunately, sold out.', 'The blue one is sold out.'],
  [
    'positive-language',
    'We looked, but unfortunately, the box is gone.',
    'We looked, but the box is gone.',
  ],
  ['positive-language', "I'm afraid the box is gone.", 'The box is gone.'],
  ['positive-language', 'I am afraid that the box is gone.', 'The box is gone.'],
  ['positive-language', 'We regret to inform you that the tour is full.', 'The tour is full.'],
  ['positive-language', 'You must send us the receipt.', 'Please send us the receipt.'],
  [
    'positive-language',
    'To move the date, you need to call the hotel.',
    'To move the date, please call the hotel.',
  ],
  [
    'positive-language',
    "You'll need to update the app, and you have to restart it.",
    'Please update the app, and please restart it.',
  ],
  [
    'positive-language',
    'Our policy does not allow returns after 30 days.',
    'Our policy allows returns within 30 days.',
  ],
  ['positive-language', 'No problem, I have changed it.', 'Happy to help, I have changed it.'],
  ['positive-language', 'No problem at all!', 'Happy to help!'],
  [
    'positive-language',
    'I understand how annoying this is, but we are waiting for the part.',
    'I understand how annoying this is. We are waiting for the part.',
  ],
  ['positive-language', 'I am sorry but the store is closed.', 'I am sorry. The store is closed.'],
  ['dismissive', 'As I already said, the refund takes five days.', 'The refund takes five days.'],
  [
    'dismissive',
    'As previously mentioned the refund takes five days.',
    'The refund takes five days.',
  ],
  ['dismissive', 'Per my last email, the part is on order.', 'The part is on order.'],
  ['dismissive', 'Obviously, the box has to be closed.', 'The box has to be closed.'],
  ['passive', 'Mistakes were made.', 'We made mistakes.'],
  ['passive', 'I checked, and errors were made.', 'I checked, and we made errors.'],
  ['passive', 'Your request was overlooked.', 'We overlooked your request.'],
  ['passive', 'The wrong item was sent to you.', 'We sent the wrong item to you.'],
  ['passive', 'An error was made in the booking.', 'We made an error in the booking.'],
  [
    'passive',
    'Last week it was decided to stop the tour.',
    'Last week we decided to stop the tour.',
  ],
  ['blame', 'You forgot to attach the photo.', 'Please attach the photo.'],
  ['blame', 'You did not include the order number.', 'Please include the order number.'],
  [
    'promise',
    'This will never happen again.',
    'We are working on it so that this does not happen again.',
  ],
  ['promise', 'I promise that I will call you today.', 'I will call you today.'],
  [
    'promise',
    'We guarantee that it will arrive on Friday.',
    'We expect that it will arrive on Friday.',
  ],
  ['promise', 'You will definitely get it today.', 'You will get it today.'],
  ['dismissive', 'You just need to restart the app.', 'Please restart the app.'],
  ['robotic', 'Dear valued customer,\nit is here.', 'Dear Ana,\nit is here.'],
  [
    'robotic',
    'If you have questions, please do not hesitate to contact us.',
    'If you have questions, just reply here.',
  ],
  ['robotic', 'Kindly send the form.', 'Please send the form.'],
  ['robotic', 'As per your request, it is closed.', 'As you asked, it is closed.'],
  ['robotic', 'I would like to inform you that it is closed.', 'It is closed.'],
  ['robotic', 'Please be advised that your order has shipped.', 'Your order has shipped.'],
  ['robotic', 'Rest assured, I am on it.', 'I am on it.'],
  ['robotic', 'Reply at your earliest convenience.', 'Reply when you have a moment.'],
  ['name-wrong', 'Hi Peter,\nit is on its way.', 'Hi Ana,\nit is on its way.'],
  [
    'name-overused',
    'Hi Ana, thanks, Ana. It is on its way, Ana.',
    'Hi Ana, thanks, Ana. It is on its way.',
  ],
  [
    'shouting',
    'You will get it on FRIDAY and NOT before.',
    'You will get it on Friday and not before.',
  ],
  ['shouting', 'PLEASE READ THE TERMS.', 'Please read the terms.'],
  ['shouting', 'Thank you!!!', 'Thank you!'],
];

describe('the rewordings of reviewDraft', () => {
  it.each(REWORDINGS)('of %s make of “%s” “%s”', (kind, before, after) => {
    expect(afterApplying(kind, { draft: before, name: 'Ana' })).toBe(after);
  });

  it('takes an emoji and a loud mark out for somebody who is upset', () => {
    const draft = 'It is on its way 😊! I am calling them now 🎉';
    const quiet = afterApplying('tone', { draft, state: 'angry' });
    expect(quiet).toBe('It is on its way! I am calling them now.');
    expect(afterApplying('shouting', { draft: quiet, state: 'angry' })).toBe(
      'It is on its way. I am calling them now.',
    );
  });

  it('keeps the rest byte for byte', () => {
    const draft = '  Hi  Ana,\r\n\tunfortunately,  the “blue” one\u00a0is gone…\n\n-- \nTom';
    const after = afterApplying('positive-language', draft);
    expect(after).toBe('  Hi  Ana,\r\n\tThe “blue” one\u00a0is gone…\n\n-- \nTom');
  });
});
