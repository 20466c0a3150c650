/**
 * The few closed word classes that features are built from. None of them says what a customer feels:
 * that is learnt. They mark grammar (negation, contrast), facts (numbers, waiting, repeating), and where
 * words of praise and of trouble meet.
 */

/** Words that turn round what follows them; every word in `n't` does too. */
export const NEGATIONS = new Set(
  `no not never none nobody nothing nowhere neither nor without cannot cant dont wont didnt doesnt isnt
  arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt aint hardly barely zero lack lacking`.split(
    /\s+/,
  ),
);

/** Words that end the reach of a negation and open a new clause. */
export const CONTRASTS = new Set(
  'but however although though yet except instead whereas unfortunately'.split(' '),
);

/** Number words, with their values; vague ones get a typical value. */
export const NUMBER_WORDS = new Map<string, number>(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    both: 2,
    couple: 2,
    three: 3,
    few: 3,
    four: 4,
    five: 5,
    several: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    dozen: 12,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    hundred: 100,
    multiple: 5,
    many: 10,
    countless: 100,
  }),
);

/** Ordinals in words; `2nd`, `3rd` … are read from their digits. */
export const ORDINAL_WORDS = new Map<string, number>(
  Object.entries({
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    umpteenth: 50,
    nth: 50,
    millionth: 50,
    hundredth: 50,
  }),
);

/** Units of time: the name of the feature for each way to write them. */
export const TIME_UNITS = new Map<string, string>(
  Object.entries({
    second: 'min',
    seconds: 'min',
    secs: 'min',
    min: 'min',
    mins: 'min',
    minute: 'min',
    minutes: 'min',
    hr: 'hour',
    hrs: 'hour',
    h: 'hour',
    hour: 'hour',
    hours: 'hour',
    day: 'day',
    days: 'day',
    night: 'day',
    nights: 'day',
    weekend: 'day',
    week: 'week',
    weeks: 'week',
    wk: 'week',
    wks: 'week',
    fortnight: 'week',
    month: 'month',
    months: 'month',
    mth: 'month',
    mths: 'month',
    year: 'year',
    years: 'year',
    yr: 'year',
    yrs: 'year',
  }),
);

/** What is counted when a customer says how often something happened: contacts, and tries. */
export const COUNTED = new Map<string, string>(
  Object.entries({
    time: 'time',
    times: 'time',
    x: 'time',
    attempt: 'time',
    attempts: 'time',
    try: 'time',
    tries: 'time',
    call: 'contact',
    calls: 'contact',
    email: 'contact',
    emails: 'contact',
    mail: 'contact',
    mails: 'contact',
    message: 'contact',
    messages: 'contact',
    msg: 'contact',
    msgs: 'contact',
    tweet: 'contact',
    tweets: 'contact',
    dm: 'contact',
    dms: 'contact',
    chat: 'contact',
    chats: 'contact',
    ticket: 'contact',
    tickets: 'contact',
    letter: 'contact',
    letters: 'contact',
    reminder: 'contact',
    reminders: 'contact',
    visit: 'contact',
    visits: 'contact',
    agent: 'person',
    agents: 'person',
    rep: 'person',
    reps: 'person',
    people: 'person',
    person: 'person',
    advisor: 'person',
    advisors: 'person',
    engineer: 'person',
    engineers: 'person',
    technician: 'person',
    technicians: 'person',
    department: 'person',
    departments: 'person',
    replacement: 'thing',
    replacements: 'thing',
    delay: 'thing',
    delays: 'thing',
    flight: 'thing',
    flights: 'thing',
    order: 'thing',
    orders: 'thing',
  }),
);

/** How a message greets: it tells nothing, and "hi again" is no complaint that something came again. */
export const GREETINGS = new Set('hi hello hey hiya dear'.split(' '));
/** With "good": "good morning". */
export const TIMES_OF_DAY = new Set('morning afternoon evening day'.split(' '));
/** Who is greeted, and how often. */
export const GREETED = new Set(
  'there again team all everyone sir madam folks guys sirs'.split(' '),
);

/** Words of praise, whether meant or bitter. */
export const PRAISE = new Set(
  `great good nice lovely love loving loved wonderful brilliant amazing awesome fantastic excellent
  perfect thanks thank thx cheers bravo congrats congratulations impressive impressed glad happy best
  super well genius classy class superb outstanding delighted thrilled appreciate fun enjoy wow`.split(
    /\s+/,
  ),
);

/** Words of what goes wrong, in dead earnest or in a calm report; every word in `n't` is one too. */
export const TROUBLE = new Set(
  `again still another late later delayed delay delays cancelled canceled cancel lost losing lose broken
  broke down never no not nothing nobody without wrong missing missed waiting wait waited hold fail
  failed failing fails ruined ruining ruin charged charging charge stuck stranded sitting sat crash
  crashes crashed error hung worse worst refuse refused denied left leaving useless ignored ignoring
  ignore dead damaged dirty cold rude paying paid pay closed overbooked bumped double twice hours hour
  weeks days`.split(/\s+/),
);

/** Words that show nothing as evidence when they stand alone. */
export const FUNCTION_WORDS = new Set(
  `the and for was were are has have had his her its our your you she him they them this that these
  those with from but who which what where there here will would can could been being any some also
  just than then about into onto out off per via too`.split(/\s+/),
);
