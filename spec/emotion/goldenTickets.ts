import type { State } from '../../src/emotion/Reading';

/** One invented message, the states that an experienced support lead would accept, and the trap in it. */
export type GoldenTicket = { trap: string; text: string; states: readonly State[] };

const all = (trap: string, states: readonly State[], texts: readonly string[]): GoldenTicket[] =>
  texts.map((text) => ({ trap, text, states }));

/** Hard cases, written before the model was tuned and not trained on. */
export const GOLDEN_TICKETS: readonly GoldenTicket[] = [
  ...all(
    'calm report full of bad words',
    ['neutral'],
    [
      'The nightly import fails with error 500 since the last update. Log attached, steps below.',
      'I would like to report a fraudulent charge of $42.10 on 3 May. Please send me the dispute form.',
      'Please cancel my subscription at the end of the billing period and confirm by email.',
      'Login failed: "invalid token". Browser is Firefox 128 on Ubuntu. Happens on staging only.',
      'How do I kill a stuck print job without losing the rest of the queue?',
      'Could you tell me what the late fee is if I return the drill a day after the deadline?',
      'The problem report form asks for a crash ID. Where do I find the crash ID?',
      'Item arrived with a cracked lid. Order 55-2190. Photo attached, replacement please.',
      'Delete my account and all data under article 17, please. My user name is mkolb77.',
      'What is the difference between a declined payment and a failed payment in the report?',
    ],
  ),
  ...all(
    'plain question or information',
    ['neutral'],
    [
      'Hi, what are your opening hours on Sunday?',
      'Does the family plan include the sports channels?',
      'My order number is 7745-1029.',
      'I can do Tuesday between 9 and 11.',
      'Which size should I take if I am between M and L?',
      'Can I change the delivery address before it ships?',
      'yes that is the right email',
      'Please update my phone number to the one below.',
      'ok',
    ],
  ),
  ...all(
    'names that carry feeling words',
    ['neutral'],
    [
      'Is the Happy Meal toy the same in all restaurants this week?',
      'Which Angry Birds cases do you have for the 11 inch tablet?',
      'Do you deliver to the Sad Café on Mill Street?',
      'Where can I download the driver for the Fury X200 mouse?',
      'Does the Joy subscription box ship to Norway?',
    ],
  ),
  ...all(
    'negated bad word',
    ['neutral', 'happy'],
    [
      'No problem at all, take your time.',
      'No worries, it works now.',
      "Can't complain, everything arrived on time.",
      'It was not a bad experience at all, quite the opposite.',
    ],
  ),
  ...all(
    'negated good word',
    ['disappointed', 'frustrated', 'angry'],
    [
      'I am not happy with this repair.',
      'Not good enough. I expected more from you.',
      "This isn't what I'd call great service.",
      'I was never once thanked for my patience and nothing has been fixed.',
      "The new app is not an improvement, I don't like it and it doesn't work well.",
    ],
  ),
  ...all(
    'sarcasm',
    ['angry', 'frustrated', 'disappointed'],
    [
      'Great job losing my suitcase AGAIN.',
      'Wow, another cancelled train. Thanks a lot, you really made my day.',
      'Oh wonderful, the site is down on the one day I need it. Fantastic.',
      'Thanks for nothing.',
      'Brilliant. Two hours on hold and then you hung up on me. Really brilliant.',
      'Love paying for internet that works three days a week!',
      'So glad I paid extra for express so it could arrive a week late.',
    ],
  ),
  ...all(
    'polite fury',
    ['angry', 'frustrated'],
    [
      'Kindly note that unless my money is returned by Friday I shall instruct my solicitor. I find your conduct disgraceful.',
      'With respect, I have been lied to by three of your colleagues, and I will not accept it any longer.',
      'Dear team, your refusal to honour a written guarantee is unacceptable. I expect the name of your director by return.',
    ],
  ),
  ...all(
    'thanks that ends a bad story',
    ['frustrated', 'angry', 'disappointed'],
    [
      'This is the fourth time I am writing about the same missing refund. Nobody answers. Thanks.',
      'My fridge has been broken for nine days and every technician cancels on me. Please sort it out. Thank you.',
      'Still no reply after two weeks and three emails. Regards, Dana',
    ],
  ),
  ...all(
    'praise of the agent, complaint about the company',
    ['frustrated', 'disappointed', 'angry', 'happy'],
    [
      'Marta on your chat was lovely, but the billing system double charged me again and nobody can fix it.',
      'Your driver was very kind. The company, however, keeps losing my parcels.',
    ],
  ),
  ...all(
    'praise with bad words',
    ['happy'],
    [
      'I was about to lose my mind over this error and your colleague killed it in two minutes. Amazing!',
      'Insanely good support, thank you so much!',
      'My parcel was damaged, but you replaced it the very next day. Very impressed, thank you!',
      'That bug drove me crazy for weeks, and now it is gone. You are the best!',
      'Honestly sick delivery speed, love it',
    ],
  ),
  ...all(
    'plain joy and thanks',
    ['happy'],
    [
      'Thank you so much, you saved my weekend!',
      'It arrived early and it is beautiful. Thanks!!',
      'works perfectly now, thank u 😊',
      'Just wanted to say how great your team is. Best service I ever had.',
      'Yay, my ticket came through! So excited for the show!',
      'love love love the new update 😍',
    ],
  ),
  ...all(
    'plain anger',
    ['angry'],
    [
      'You are thieves. Give me my money back NOW!!!',
      'This is absolutely disgusting. Your staff was rude and you do not care about customers at all.',
      'WORST COMPANY EVER. You lied to me and stole my deposit.',
      'What kind of incompetent idiots run this place?',
      'Your manager shouted at my mother. Shame on you, unacceptable.',
      'you people are a joke, liars the lot of you',
      'I am furious. You took 300 dollars out of my account without asking!',
      'f*** you and your scam company',
    ],
  ),
  ...all(
    'plain frustration',
    ['frustrated', 'angry'],
    [
      'I have been on hold for 90 minutes. This is ridiculous.',
      'Third time I reset the password and it still does not let me in.',
      'Why does the app keep crashing every single time I open it? So annoying.',
      'I already sent this document twice. Why do you ask again?',
      '5 days later and still nothing. Can anybody answer please???',
      'nobody picks up, the chat just closes, the email bounces. what now',
      'sooooo tired of resetting this router',
      'Every agent tells me something else and I keep going in circles.',
      'I keep getting transferred from one department to the next.',
      'Been waiting since 8am for your technician. He never showed up.',
    ],
  ),
  ...all(
    'plain disappointment',
    ['disappointed', 'frustrated'],
    [
      'I expected better from you after ten years as a customer.',
      'The quality is not what it used to be. I am really let down.',
      'Very disappointed with the food last night, it used to be so good.',
      'Sad to see you drop the free plan. I will look for another tool.',
      'The photos looked lovely; what came is cheap plastic. Such a shame.',
      'You promised a call back on Monday. I had hoped you would keep your word.',
    ],
  ),
  ...all(
    'plain worry',
    ['worried'],
    [
      'I am worried that someone has got into my account, there are logins from a country I have never been to.',
      'My flight leaves in three hours and I still have no boarding pass, will I be able to fly?',
      'Is my money safe? I see a payment that I did not make.',
      'Please tell me the medicine will get here before Friday, my son needs it and we are running out.',
      'I clicked a link in a strange text message and typed in my card number. Am I going to lose everything?',
      "I'm scared the landlord will throw us out if the transfer does not arrive today.",
    ],
  ),
  ...all(
    'plain confusion',
    ['confused'],
    [
      'I am confused. One email says it was delivered, the other says it was never sent?',
      "Sorry, I don't understand what this charge is for.",
      "I don't get it, which of the two buttons do I press?",
      'Huh? The invoice says 40 but the site says 55. Which one is right?',
      'Your steps make no sense to me, there is no settings menu on my screen.',
      'what does "provisioning pending" even mean? no idea what to do',
    ],
  ),
  ...all(
    'plain sadness',
    ['sad'],
    [
      'My husband passed away last week and I need to close his account.',
      'We lost our dog yesterday, so please stop the food deliveries. It breaks my heart to see them.',
      'I am in hospital with cancer and cannot keep up with the payments. I feel so alone with this.',
      'My mother died on Sunday. I cannot travel any more, I am sorry, I can hardly write this.',
    ],
  ),
  ...all(
    'not native, mobile, misspelt',
    ['frustrated', 'angry'],
    [
      'hello i am waiting from 2 week my parcel not come and nobody reply me why',
      'plz fix ur app its not workin since yesterday im so fed up',
      'y does it keep sayin eror wen i try 2 pay?? so anoying',
    ],
  ),
];
