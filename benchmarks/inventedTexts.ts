/** What customers of invented shops write, in no order: calm, upset, glad; plain, loud, with emoji. */
const SENTENCES = [
  'Hi, I ordered a desk lamp from you two weeks ago and it still has not arrived.',
  'I have written three times now and nobody answers.',
  'Could you please tell me where my parcel is?',
  'This is really getting on my nerves, to be honest.',
  'The tracking page says that the label was printed and nothing else since Monday.',
  'Thank you so much for sorting out the refund last month, that was quick!',
  'WHY is it so hard to talk to a person???',
  'My account was charged 49.90 twice on the 3rd of March.',
  'Is there a way to change the delivery address before it ships?',
  'The app crashes with error 504 whenever I open the settings.',
  'I do not understand what the second letter wants from me.',
  'It was meant to be a present for my mother and her birthday is on Saturday 😢',
  'Never buying from you again.',
  'We have been customers for nine years and never had a reason to complain before.',
  'I am worried that somebody else has got into my account.',
  'Your colleague Dana was lovely, she called me back within ten minutes.',
  'Great job, the third replacement is broken as well.',
  'please help asap, i need it for work tomorrow morning',
  'I spent forty minutes on hold and then the line went dead.',
  'The blue one fits perfectly and looks even better than in the picture :)',
  'Attached is the log file that you asked for.',
  'I expected more from a brand like yours.',
  "It's not working, it hasn't worked since the update, and I don't know what else to try!",
  'My husband died in January and I still get letters in his name.',
  'No rush, whenever you have a minute.',
  'If this is not solved by Friday I will cancel the contract and go to the ombudsman.',
  'Which form do I need for a second meter?',
  'The seat that I paid extra for was given to somebody else, sooooo annoying.',
] as const;

/**
 * Texts of exactly that many UTF-16 units, no two alike: neighbors of the list in turn, begun at
 * another sentence each. They are put together anew at every call, so that no engine has met them.
 *
 * @param chars how long each is
 * @param count at most the number of sentences
 */
export const inventedTexts = (chars: number, count: number = SENTENCES.length): string[] =>
  SENTENCES.slice(0, count).map((_, first) => {
    const sentences: string[] = [];
    let length = 0;
    for (let at = first; length <= chars; at++) {
      const sentence = SENTENCES[at % SENTENCES.length] ?? '';
      sentences.push(sentence);
      length += sentence.length + 1;
    }
    return sentences.join(' ').slice(0, chars);
  });
