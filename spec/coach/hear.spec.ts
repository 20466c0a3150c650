import { hear, type Heard } from '../../src/coach/hear';
import { readDraft } from '../../src/coach/readDraft';

const heard = (text: string): Heard => hear(readDraft(text));

function actionsIn(text: string): string[] {
  return heard(text).actions.map(({ when, start, end }) => `${when}: ${text.slice(start, end)}`);
}

function timesIn(text: string): string[] {
  return heard(text).times.map(({ start, end }) => text.slice(start, end));
}

describe('hear', () => {
  it.each([
    ['I am sorry about the delay.', 1, 0, 0],
    ['We apologize for the delay.', 1, 0, 0],
    ['I’m sorry and I apologize.', 1, 0, 0],
    ['I am so sorry for your loss.', 0, 1, 0],
    ['I was sorry to hear about the death of your father.', 0, 1, 0],
    ['Sorry to hear that.', 0, 0, 1],
    ['There is no need to apologize.', 0, 0, 0],
    ['Better safe than sorry.', 0, 0, 0],
    ['Sorry for the late reply.', 0, 0, 0],
  ])('tells apologies, condolences and sympathy apart in “%s”', (text, apology, loss, sympathy) => {
    const { apologies, condolences, sympathies } = heard(text);
    expect([apologies.length, condolences.length, sympathies.length]).toEqual([
      apology,
      loss,
      sympathy,
    ]);
  });

  it.each([
    ['I have refunded the fee.', ['done: I have refunded']],
    ['I’ve just sent it.', ['done: I’ve just sent']],
    ['We checked the log.', ['done: We checked']],
    ['I am checking it.', ['now: I am checking']],
    ['Let me look.', ['now: Let me look']],
    ['I will call you.', ['promised: I will call']],
    ["We'll be in touch.", ["promised: We'll be in touch"]],
    ['I can send a new one.', ['offered: I can send']],
    ['Your refund is on its way.', ['done: on its way']],
    ['I understand. I hope so. We will see.', []],
    ['Let me know.', []],
    ['I am sorry. I am hoping for the best.', []],
    ['We look forward to it. I am looking forward to it.', []],
    ['I have noted and understood it.', []],
  ])('finds what is done in “%s”', (text, actions) => {
    expect(actionsIn(text)).toEqual(actions);
  });

  it.each([
    ['You get it by Friday at 3 pm, they say.', ['Friday', '3 pm']],
    ['It takes 3 to 5 business days.', ['3 to 5 business days']],
    ['Within 24 hours, or on March 4.', ['Within 24 hours', 'March 4']],
    ['I am doing it right now.', ['right now']],
    ['I will do it soon, as soon as possible.', []],
    ['It has 3 buttons.', []],
  ])('finds when in “%s”', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it.each([
    ['I can see how annoying two failed visits are.', ['specific']],
    ['Sorry for any inconvenience.', ['generic']],
    ['Let us get you in first.', ['soft']],
    ['The lamp is sold out.', []],
  ])('weighs the acknowledgment in “%s”', (text, hows) => {
    expect(heard(text).acknowledgments.map(({ how }) => how)).toEqual(hows);
  });

  it('finds the steps for the customer', () => {
    const text =
      'Please open Settings, then choose Export. I can send it. Could you reply with the date?';
    const steps = heard(text).instructions.map(({ start, end }) => text.slice(start, end));
    expect(steps).toEqual(['open', 'choose', 'reply']);
  });
});
