import { TIP_KINDS, type TipKind } from '../../src/coach/Review';
import { reviewDraft } from '../../src/coach/reviewDraft';
import type { Example } from '../../src/coach/Rule';
import { anInput } from './anInput';

/** The draft after every tip of the kind has been applied, one after the other. */
function afterApplying(kind: TipKind, example: Example): string {
  let input = anInput(example);
  for (let times = 0; times < 200; times += 1) {
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
    "You'll need to update the app. Then you have to restart it.",
    'Please update the app. Then please restart it.',
  ],
  [
    'positive-language',
    'Our policy does not allow returns after 30 days.',
    'Our policy allows returns within 30 days.',
  ],
  ['positive-language', 'No problem, I have changed it.', 'Of course, I have changed it.'],
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
  ['promise', 'This will never happen again.', 'We do not want this to happen again.'],
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
  [
    'positive-language',
    "I'm unable to reset it until you verify your email.",
    'I can reset it as soon as you verify your email.',
  ],
  [
    'positive-language',
    'We are not able to change the plan until you upgrade.',
    'We can change the plan as soon as you upgrade.',
  ],
  [
    'positive-language',
    'It is gone, unfortunately, but the green one is here.',
    'It is gone, but the green one is here.',
  ],
  [
    'positive-language',
    'If it is lost, unfortunately, we have to start again.',
    'If it is lost, we have to start again.',
  ],
  ['positive-language', 'I looked and, unfortunately, it is gone.', 'I looked and it is gone.'],
  ['positive-language', 'Unfortunately, eBay closed the case.', 'eBay closed the case.'],
  ['positive-language', 'We deeply regret to inform you that it is off.', 'It is off.'],
  ['positive-language', 'You must first reset the router.', 'Please first reset the router.'],
  [
    'positive-language',
    '2) You have to open https://example.com/reset and log in.',
    '2) Please open https://example.com/reset and log in.',
  ],
  ['positive-language', 'You’ll need to restart the app.', 'Please restart the app.'],
  ['dismissive', 'As I told you, the part is on order.', 'The part is on order.'],
  ['dismissive', 'As I told you in my last email, it is on order.', 'It is on order.'],
  ['dismissive', 'As stated several times before, it is on order.', 'It is on order.'],
  ['dismissive', 'As per my last email, it is on order.', 'It is on order.'],
  ['passive', 'Some mistakes were made on our side.', 'We made some mistakes on our side.'],
  ['robotic', 'You can rest assured that we are on it.', 'We are on it.'],
  ['robotic', 'Dear Sir or Madam,\nit is here.', 'Dear Ana,\nit is here.'],
  [
    'robotic',
    'Please do not hesitate to reach out if you have questions.',
    'Just reply here if you have questions.',
  ],
  ['robotic', 'Please do not hesitate to contact us.', 'Just reply here if you need anything.'],
  ['shouting', 'THIS IS A ONE TIME OFFER.', 'This is a one time offer.'],
  ['shouting', "I'M VERY SORRY.", "I'm very sorry."],
  ['shouting', 'Thank you !!!', 'Thank you!'],
  [
    'name-overused',
    'Hi Ana, thanks, Ana. If you agree, Ana, I will book it.',
    'Hi Ana, thanks, Ana. If you agree, I will book it.',
  ],
  ['over-empathising', 'I am very very very sorry.', 'I am so sorry.'],
];

/** Where a rewording would break the sentence or its sense, the tip comes without one. */
const NOT_REWORDED: readonly (readonly [TipKind, string])[] = [
  // "We can do anything", "we can hold it as soon as": another meaning.
  ['positive-language', "We can't do anything until you send the receipt."],
  ['positive-language', "We can't hold the room until you decide."],
  ['positive-language', "Right now we can't ship until they reopen the road."],
  ['positive-language', 'We cannot, unfortunately, ship it until you confirm.'],
  ['positive-language', "I'm sorry, but we can't send it until you confirm."],
  // What is left would be no sentence.
  ['positive-language', 'Unfortunately not.'],
  ['positive-language', 'Unfortunately for us, the van broke down.'],
  ['positive-language', "I'm afraid not."],
  ['positive-language', "I'm afraid that is all we have."],
  ['positive-language', 'We regret to inform you of a delay.'],
  ['positive-language', 'We regret to inform all guests that the pool is closed.'],
  ['positive-language', 'Unfortunately, https://example.com/status is down.'],
  // A request does not fit behind these words.
  ['positive-language', 'If it breaks and you need to return it, tell us.'],
  ['positive-language', "I'm sorry it broke, and you have to send it back."],
  ['positive-language', 'It takes longer because you need to verify it.'],
  ['positive-language', 'You need to sign it, please.'],
  ['positive-language', 'So you need to reset it again?'],
  ['positive-language', 'Our policy does not allow any returns after 30 days.'],
  ['positive-language', 'Our policy does not allow returns after 30 days unless it is faulty.'],
  ['positive-language', "No problem, it's not your fault."],
  ['positive-language', 'If I understand correctly, you paid twice but we see one payment.'],
  ['positive-language', 'We understand that it is slow, but that it crashes is new to us.'],
  ['shouting', 'WE WILL REFUND YOU IN MAY.'],
  ['shouting', 'PLEASE CONTACT THE NHS ABOUT THIS.'],
  ['name-wrong', 'Dear %FIRSTNAME%,\nit is here.'],
  ['dismissive', 'The fee is as stated above.'],
  ['dismissive', 'As I said to you and your wife, the van is late.'],
  ['dismissive', 'Obviously not.'],
  // Nobody said that it was us.
  ['passive', 'Mistakes were made by our partner.'],
  ['passive', 'How many mistakes were made?'],
  ['passive', 'Mistakes were made in the way you filled in the form.'],
  ['passive', 'The wrong item was sent back to us.'],
  ['passive', 'Your payment was missed.'],
  ['blame', 'You did not send us anything.'],
  ['blame', "You didn't confirm your email address yet."],
  ['blame', 'You forgot to attach the photo yesterday.'],
  ['promise', 'I can guarantee that nothing will happen to your baby.'],
  ['promise', 'We guarantee our lamps and will replace them.'],
  ['robotic', 'Please be advised of the new price.'],
  ['robotic', 'Rest assured, Dr. Lund, that it is safe.'],
  ['robotic', 'Do not hesitate to contact your bank if you see another charge.'],
  ['robotic', "Please don't hesitate to call me at 555-0100."],
  ['robotic', "If you need more, don't hesitate to email us: help@example.com"],
  ['robotic', 'As per our conversation about the fee, I waived it.'],
  ['robotic', 'As per your request for a refund, we sent it.'],
];

/** How many sentences begin with a small letter; "eBay" is written so. */
function smallBeginnings(text: string): number {
  return [...text.matchAll(/(?:^|[.!?] )(?!eBay)\p{Ll}/gmu)].length;
}

describe('the rewordings of reviewDraft', () => {
  it.each(REWORDINGS)('of %s make of “%s” “%s”', (kind, before, after) => {
    expect(afterApplying(kind, { draft: before, name: 'Ana' })).toBe(after);
  });

  it.each(NOT_REWORDED)('of %s leave “%s” as it is', (kind, draft) => {
    const review = reviewDraft(anInput({ draft, name: 'Ana' }));
    const tips = review.kind === 'silent' ? [] : review.tips.filter((tip) => tip.kind === kind);
    expect(tips).not.toEqual([]);
    expect(tips.filter(({ replacement }) => replacement !== undefined)).toEqual([]);
  });

  it('come to an end, and leave neither doubled blanks nor stray marks behind', () => {
    const drafts = REWORDINGS.map(([, draft]) => draft).filter((draft) => !/ {2}/u.test(draft));
    for (const draft of [...drafts, drafts.join('\n')]) {
      const after = TIP_KINDS.reduce(
        (text, kind) => afterApplying(kind, { draft: text, name: 'Ana', state: 'frustrated' }),
        draft,
      );
      expect(after).not.toMatch(/ {2}| [,.;!?]|[,;][,.;!?]|^[ ,.;!?]| $/mu);
      expect(smallBeginnings(after)).toBeLessThanOrEqual(smallBeginnings(draft));
      const left = TIP_KINDS.reduce(
        (text, kind) => afterApplying(kind, { draft: text, name: 'Ana', state: 'frustrated' }),
        after,
      );
      expect(left).toBe(after);
    }
  });

  it('takes an emoji and a loud mark out for somebody who is upset', () => {
    expect(afterApplying('tone', { draft: '😊 It is sent 🎉🎉', state: 'angry' })).toBe(
      'It is sent.',
    );
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
