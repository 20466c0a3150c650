import data from './phrases/actions.json';
import type { Draft, DraftSentence, DraftWord } from './Draft';
import { findPhrases, hasPhrase, phraseBook, phraseSet } from './findPhrases';
import { namesMoment } from './findTimes';
import type { Span } from './Review';

/** Something that is done for the customer. */
export type Action = Span & {
  /** Index of the sentence. */
  sentence: number;
  /** `done` and `now` need no time; `promised` does; an `offer` waits for the customer. */
  when: 'done' | 'now' | 'promised' | 'offered';
  /** Who acts: we ourselves, or somebody whom the sentence does not name or names as another. */
  by: 'us' | 'another';
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NOT_ACTIONS = set(data.notActions);
const NOT_ONGOING = set(data.notOngoing);
const NOT_DONE = set(data.notDone);
const PAST = set(data.past);
/** "I fix it": meant as a promise, by those to whom English is foreign above all. */
const PRESENT = set('fix send call ring refund replace ship credit arrange solve repair');
const ADVERBS = set(
  'also now then personally just immediately certainly definitely gladly happily already first quickly directly again still only even therefore of course next right away be happy glad able pleased delighted to recently since today manually quietly',
);
const AUXILIARY = set('been being be already now also just all');

/** Where somebody acts: the words that open it, and how what follows is read. */
const OPENERS = phraseBook<'future' | 'ongoing' | 'perfect' | 'past' | 'offer' | 'let'>([
  ["i'll|we'll", 'future'],
  ['i|we will|shall', 'future'],
  ["[i am|i'm|we are|we're] going to", 'future'],
  ['let me|us', 'let'],
  ["let's", 'let'],
  ["i'm|we're|im", 'ongoing'],
  ['[i am|we are]', 'ongoing'],
  ["i've|we've|ive", 'perfect'],
  ['i|we have', 'perfect'],
  ['i|we', 'past'],
  ['^ will', 'future'],
  ['[i|we] [can|could]', 'offer'],
  ["[i'd|we'd|i would|we would] like|love|prefer|rather to?", 'offer'],
  ["[i'd|we'd|i would|we would] be happy|glad to", 'offer'],
  ['happy|glad|want|wants to', 'offer'],
]);

const OTHERS = phraseBook<Action['when']>([
  ['next|first step', 'now'],
  ["[here is|here's] what|how", 'now'],
  ['what i|we', 'now'],
  ['on [its|the|their] way', 'done'],
  ['is|are going|back|in|out|with|running|live back|on|in|at|out|again|now|from', 'done'],
  [
    'leaves|goes|comes|ships|starts|begins|lands|follows|lifts|departs|delivers out|today|tonight|tomorrow|live|at|on|by|this|with|within|in|first|from|now',
    'now',
  ],
  [
    '^ done|fixed|refunded|cancelled|canceled|sorted|sent|booked|credited|replaced|changed|removed',
    'done',
  ],
  [
    "it's|it is [entered|gone|done|approved|stopped|sorted|closed|cleared|back|yours|fixed|on]",
    'done',
  ],
  ['are|is stopped|entered|gone|cancelled|canceled|attached|enclosed|covered|free', 'done'],
  ["they'll|he'll|she'll|who'll _", 'promised'],
  ['in the post|mail', 'done'],
  ['went|goes|gone|left out|back|through|our|today|this|yesterday', 'done'],
  ['is|are yours|free|refunded|waived', 'done'],
  ['[on us]', 'done'],
  ['[free of charge|no charge|at no cost|no cost to you]', 'done'],
  ['reads now', 'done'],
  ['now reads|shows|says|works|runs', 'done'],
  [
    'is|are [now|already|all|back|fully]? [fixed|resolved|solved|restored|refunded|cancelled|canceled|confirmed|approved|booked|done|closed|active|ready|sorted|enclosed|attached|running|working|reset|unlocked|credited|settled]',
    'done',
  ],
  [
    'was|were [refunded|fixed|resolved|shipped|sent|dispatched|credited|issued|restored|corrected|updated|approved|processed]',
    'done',
  ],
  [
    'will|shall|should be refunded|sent|shipped|fixed|resolved|issued|credited|dispatched|delivered|processed|corrected|restored|replaced|reviewed|looked|handled|contacted|notified|checked|updated|investigated|escalated|forwarded|removed|added|made|called|transferred|reimbursed|repaired|collected|returned|cancelled|canceled|closed|changed|stopped|deleted|moved|booked',
    'promised',
  ],
  ["[you will|you'll] [also|then|now|soon|both]? [have|get|receive|hear]", 'promised'],
  ['you [get|have] [it|your|a|the|my|an|news|word]', 'promised'],
  [
    '[team|colleague|colleagues|manager|engineer|engineers|supervisor|department|specialist|technician|warehouse|someone|developers|driver|courier|carrier] [will|is|are|has|have]',
    'promised',
  ],
  ['is|are being', 'promised'],
  ['reaches|reach|arrives you|on|at', 'promised'],
  [
    "[you'll|it'll|they'll] be contacted|informed|notified|called|refunded|sent|fixed|updated|transferred|shipped",
    'promised',
  ],
  ['expect|await a|an|our|my call|email|e-mail|reply|answer|message|update', 'promised'],
  ['should|will arrive|reach|land|appear|show|leave|ship', 'promised'],
]);

/** "Your fee has been waived": what was done for the customer, and what was not. */
const RESULTS = phraseBook([
  ['has|have already|now|just|also? been *ed|sent|made|put|paid|set|built', null],
]);
const NO_RESULT =
  /^(?:delayed|rejected|declined|denied|determined|received|noted|registered|logged|decided|overlooked|caused|charged|missed|followed|affected|experienced|escalated|established|concluded|waited|informed|notified|expected|required|asked|disappointed)$/u;

/**
 * Finds what is done for the customer: "I have refunded", "I am checking", "I will call you", "we can
 * send a new one", "your refund is on its way". What is only felt or hoped ("I understand", "we hope")
 * is no action.
 */
export function findActions(draft: Draft): Action[] {
  const actions: Action[] = [];
  const seen = new Set<number>();
  for (const { value, from, to, start } of findPhrases(draft, OPENERS)) {
    if (value === 'offer' && isRefusal(draft, from)) continue;
    const action = readAction(draft.words, value, to);
    if (action === null || seen.has(action.verb)) continue;
    const verb = draft.words[action.verb];
    const first = draft.words[from];
    if (verb === undefined || first === undefined) continue;
    seen.add(action.verb);
    actions.push({ start, end: verb.end, sentence: first.sentence, when: action.when, by: 'us' });
  }
  for (const { start, end, from, to } of findPhrases(draft, RESULTS)) {
    if (NO_RESULT.test(draft.words[to - 1]?.word ?? '')) continue;
    const sentence = draft.words[from]?.sentence ?? 0;
    actions.push({ start, end, sentence, when: 'done', by: 'another' });
  }
  for (const { value, start, end, from } of findPhrases(draft, OTHERS)) {
    const sentence = draft.words[from]?.sentence ?? 0;
    actions.push({ start, end, sentence, when: value, by: 'another' });
  }
  const taken = new Set(actions.map(({ sentence }) => sentence));
  draft.sentences.forEach((sentence, index) => {
    if (taken.has(index) || !isOutcome(draft, sentence)) return;
    const { start, end } = sentence;
    actions.push({ start, end, sentence: index, when: 'now', by: 'another' });
  });
  return actions.sort((a, b) => a.start - b.start);
}

/** What a sentence about the past, about the customer, or about what does not happen has. */
const NO_OUTCOME = phraseSet([
  "not|no|never|nothing|can't|cannot|won't|unable|isn't|doesn't|sorry|apolog*|didn't|wasn't|aren't|don't",
  'understand|imagine|know|see how|that|why|what|you',
  '^ you',
  "^ you've|you're|your",
  '^ if',
  '^ when',
  '^ thank|thanks',
  '^ please',
]);

/** "The technician comes tomorrow at 9", "It left our bank this morning": what happens, and when. */
function isOutcome(draft: Draft, { start, end, from, to, asks }: DraftSentence): boolean {
  if (asks || to - from < 4 || !namesMoment(draft.plain.slice(start, end))) return false;
  return !hasPhrase(draft, NO_OUTCOME, from, to);
}

const REFUSALS = phraseSet(["nothing|can't|cannot|not|unable|won't"]);

/** "There is nothing we can do" offers nothing. */
function isRefusal(draft: Draft, from: number): boolean {
  const sentence = draft.sentences[draft.words[from]?.sentence ?? 0];
  return sentence !== undefined && hasPhrase(draft, REFUSALS, sentence.from, from + 3);
}

function readAction(
  words: readonly DraftWord[],
  opener: 'future' | 'ongoing' | 'perfect' | 'past' | 'offer' | 'let',
  from: number,
): { verb: number; when: Action['when'] } | null {
  const sentence = words[from - 1]?.sentence;
  let at = from;
  const isIn = (index: number): boolean => words[index]?.sentence === sentence;
  const skip = (those: ReadonlySet<string>): void => {
    while (isIn(at) && at < from + 5 && those.has(words[at]?.word ?? '')) at += 1;
  };
  const wordAt = (index: number): string => (isIn(index) ? (words[index]?.word ?? '') : '');
  switch (opener) {
    case 'let': {
      skip(ADVERBS);
      const verb = wordAt(at);
      if (verb === '' || verb === 'know' || verb === 'start' || NOT_ACTIONS.has(verb)) return null;
      return { verb: at, when: 'now' };
    }
    case 'future': {
      const begin = at;
      skip(ADVERBS);
      const verb = wordAt(at);
      // "I will have the page corrected" acts, "I will have to ask" not yet.
      if (verb === 'have' && wordAt(at + 1) !== 'to') return { verb: at, when: 'promised' };
      if (verb === '' || NOT_ACTIONS.has(verb)) return null;
      if (verb === 'in' && wordAt(at + 1) === 'touch') return { verb: at + 1, when: 'promised' };
      if (verb === 'back' && at > begin) return { verb: at, when: 'promised' };
      if (verb.endsWith('ing') && NOT_ONGOING.has(verb)) return null;
      return { verb: at, when: 'promised' };
    }
    case 'ongoing': {
      skip(ADVERBS);
      const verb = wordAt(at);
      if (verb === 'on' && ['it', 'this', 'the'].includes(wordAt(at + 1)))
        return { verb: at + 1, when: 'now' };
      if (!verb.endsWith('ing') || verb.length < 5) return null;
      // "I am looking forward" is a hope, "I am looking into it" an action.
      if (verb === 'looking' && wordAt(at + 1) !== 'forward') return { verb: at, when: 'now' };
      return NOT_ONGOING.has(verb) ? null : { verb: at, when: 'now' };
    }
    case 'perfect': {
      skip(AUXILIARY);
      skip(ADVERBS);
      const verb = wordAt(at);
      if (NOT_DONE.has(verb)) return null;
      return PAST.has(verb) || (verb.endsWith('ed') && verb.length > 4)
        ? { verb: at, when: 'done' }
        : null;
    }
    case 'past': {
      skip(ADVERBS);
      const verb = wordAt(at);
      if (PRESENT.has(verb)) return { verb: at, when: 'promised' };
      const isPast = PAST.has(verb) || (verb.endsWith('ed') && verb.length > 4);
      return isPast && !NOT_DONE.has(verb) ? { verb: at, when: 'done' } : null;
    }
    case 'offer': {
      skip(ADVERBS);
      const verb = wordAt(at);
      if (verb === '' || NOT_ACTIONS.has(verb) || verb === 'only' || verb === 'to') return null;
      return { verb: at, when: 'offered' };
    }
  }
}

const IMPERATIVES = set(data.imperatives);

/** Where the customer is told what to do: "please open Settings", "Then choose Export". */
export function findInstructions(draft: Draft): Span[] {
  const found: Span[] = [];
  draft.words.forEach((word, at) => {
    if (!IMPERATIVES.has(word.word) || word.quoted) return;
    const before = draft.words[at - 1];
    const opens =
      before === undefined ||
      before.sentence !== word.sentence ||
      word.pause ||
      [
        'please',
        'then',
        'first',
        'next',
        'and',
        'now',
        'just',
        'simply',
        'can',
        'or',
        'kindly',
        'could',
        'to',
        'so',
      ].includes(before.word);

    const isAsked =
      before?.word === 'you' &&
      /^(?:can|could|would|will|may)$/u.test(draft.words[at - 2]?.word ?? '');
    if (!opens && !isAsked) return;
    // "I can send", "we will open": that is us.
    const who = draft.words.slice(Math.max(0, at - 4), at).map((one) => one.word);
    if (before?.word === 'to' && !who.includes('need') && !who.includes('have')) return;
    if (who.some((one) => /^(?:i|we)(?:'|$)/u.test(one)) && !who.includes('you')) return;
    if (
      word.word === 'let' &&
      draft.words[at + 1]?.word === 'me' &&
      draft.words[at + 2]?.word !== 'know'
    )
      return;
    found.push({ start: word.start, end: word.end });
  });
  return found;
}
