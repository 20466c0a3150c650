import fc from 'fast-check';
import { greetingName } from '../../src/templates/greetingName';

/** Name, expected first name, and where they matter the address and the locale. */
type Case = [name: string, first: string | null, email?: string | undefined, locale?: string];

const CASES: Record<string, Case[]> = {
  'plain names': [
    ['John Smith', 'John'],
    ['john', 'John'],
    ['JOHN SMITH', 'John'],
    ['john smith', 'John'],
    ['jOHN sMITH', 'John'],
    ['mary-ann', 'Mary-Ann'],
    ['MARIE-CLAIRE', 'Marie-Claire'],
    ['Jean-Pierre', 'Jean-Pierre'],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['Søren Kierkegaard', 'Søren'],
    ['Zoë Müller', 'Zoë'],
    ['Łukasz Nowak', 'Łukasz'],
    ['Siobhán O’Connor', 'Siobhán'],
    ['Ümit Yılmaz', 'Ümit', 'umit.yilmaz@mail.test'],
    ['ŞEYMA YILDIZ', 'Şeyma', 'seyma.yildiz@mail.test'],
    ['Ronald McDonald', 'Ronald'],
    ["Jane O'Neil-Brown", 'Jane'],
    ['Ludwig van Beethoven', 'Ludwig'],
    ['Charles de Gaulle', 'Charles'],
    ['Mary J. Blige', 'Mary'],
    ['Nele', 'Nele'],
    ['  Anna   Lee  ', 'Anna'],
    ['Jack Black', 'Jack'],
    ['Doris Day', 'Doris'],
    ['Ben Stone', 'Ben'],
    ['Grace Hopper', 'Grace'],
    ['Will Turner', 'Will'],
    ['Martin Smith', 'Martin'],
    ['Zoe\u0308 Jones', 'Zoë'],
  ],
  'titles and suffixes': [
    ["dr. jane o'neil-brown PhD", 'Jane'],
    ['Sir Ian McKellen', 'Ian'],
    ['Martin Luther King Jr.', 'Martin'],
    ['Prof. Dr. Anna Weber', 'Anna'],
    ['Herr Thomas Müller', 'Thomas'],
    ['Mme Claire Dubois', 'Claire'],
    ['Smith, Dr. John', 'John'],
    ['John Smith, MBA', 'John'],
    ['Robert Downey III', 'Robert'],
    ['Mrs Patel', null],
    ['Dr. Kim', null],
    ['Dr. Jane', null],
    ['Mr. Smith', null],
    ['Frau Schmidt', null],
    ['Mr', null],
    ['Dr. Prof.', null],
  ],
  'family name first': [
    ['SMITH, John', 'John'],
    ['McDonald, Ronald', 'Ronald'],
    ['de la Cruz, Ana', 'Ana'],
    ['García Márquez, Gabriel', 'Gabriel'],
    ['Müller,Jürgen', 'Jürgen'],
    ['DUPONT Jean', 'Jean'],
    ['Jean DUPONT', 'Jean'],
    ['Garcia Maria', 'Maria'],
    ['KIM Min-jun', 'Min-jun'],
    ['YAMADA Taro', 'Taro'],
    ['Kovács János', null, undefined, 'hu'],
    ['Nagy Katalin', 'Katalin', undefined, 'hu'],
    ['Smith, J.', null],
    ['Smith, Sales', null],
    ['John Smith, Acme', null],
    ['Doe, Jane, Sales', null],
    ['Foo Bar, Baz', null],
    ['Springfield, Oregon', null],
  ],
  'two given names': [
    ['María José García', 'María José'],
    ['MARIA JOSE GARCIA', 'Maria Jose'],
    ['Juan Carlos Pérez', 'Juan Carlos'],
    ['María del Carmen López', 'María del Carmen'],
    ['Maria da Silva', 'Maria'],
    ['Jean Pierre Dupont', 'Jean Pierre'],
    ['Mary Jane Watson', 'Mary'],
    ['Anna Maria Rossi', 'Anna Maria'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['Abdul', null],
    ['Mohammed Ali Khan', null],
    ['Md Rahim', null],
  ],
  'more of the world': [
    ['Oluwaseun Adeyemi', 'Oluwaseun'],
    ['Chukwudi Okafor', 'Chukwudi'],
    ['Damilare Ogunbiyi', 'Damilare', 'damilare.ogunbiyi@mail.test'],
    ['Damilare Ogunbiyi', 'Damilare', 'dogunbiyi@mail.test'],
    ['Damilare Ogunbiyi', null],
    ['Damilare Ogunbiyi', null, 'ogunbiyi.damilare@mail.test'],
    ['Gurpreet Singh', 'Gurpreet'],
    ['Singh Gurpreet', 'Gurpreet'],
    ['R. Venkat', null],
    ['Xiaoming Wang', 'Xiaoming'],
    ['Wang Xiaoming', null],
    ['Min Jun Kim', null],
    ['Kim Johnson', null],
    ['Jia Li', null],
    ['Li Wang', null],
    ['Yamada Taro', 'Taro'],
    ['Haruto Sato', 'Haruto'],
    ['Tanaka', null],
    ['Nguyễn Văn An', null],
    ['Minh Nguyen', 'Minh'],
    ['Nguyễn', null],
    ['王小明', null],
    ['王小明', null, undefined, 'zh-CN'],
    ['山田 太郎', null, undefined, 'ja'],
    ['김민준', null, undefined, 'ko'],
    ['Иван Петров', 'Иван'],
    ['Петров Иван Иванович', 'Иван'],
    ['ИВАН ПЕТРОВ', 'Иван'],
    ['Марина Иванова', 'Марина'],
    ['Петрова', null],
    ['И. Петров', null],
    ['محمد علي', 'محمد'],
    ['عبد الرحمن خالد', 'عبد الرحمن'],
    ['العلي', null],
    ['شركة النور', null],
    ['الدكتور أحمد', null],
    ['דוד לוי', 'דוד'],
    ['כהן דוד', null],
    ['Γιώργος Παπαδόπουλος', null],
    ['สมชาย ใจดี', null],
    ['David 王', null],
  ],
  'addresses and handles': [
    ['john.smith', 'John'],
    ['john_smith', 'John'],
    ['x.arrieta', null],
    ['smith.john', null],
    ['jsmith', null],
    ['Jsmith', null],
    ['john.smith@acme.test', null],
    ['support@acme.test', null],
    ['darkwolf', null],
    ['JohnSmith', null],
    ['john99', null],
    ['@john', null],
    ['www.acme.test', null],
  ],
  'initials and single family names': [
    ['J. R. Hartley', null],
    ['JR Hartley', null],
    ['J Robert Oppenheimer', null],
    ['O', null],
    ['JP Morgan', null],
    ['Patel', null],
    ['Smith', null],
    ['Hartley', null],
    ["O'Brien", null],
    ['McKenzie', null],
    ['Smith-Jones', null],
    ['van der Berg', null],
    ['de la Cruz', null],
    ['Al Rashid', null],
  ],
  'no persons': [
    ['', null],
    [' ', null],
    ['.', null],
    ['-', null],
    ['null', null],
    ['undefined', null],
    ['Unknown', null],
    ['Test', null],
    ['Test User', null],
    ['n/a', null],
    ['Anonymous', null],
    ['Visitor 48213', null],
    ['Caller +44 20 7946 0958', null],
    ['+44 20 7946 0958', null],
    ['Facebook User', null],
    ['No Name', null],
    ['Firstname Lastname', null],
    ['Deleted user', null],
    ['asdf', null],
    ['Angry Customer', null],
    ['the boss', null],
    ['will pay later', null],
    ['Happy Gilmore', null],
    ["John's iPhone", null],
    ['Mail Delivery Subsystem', null],
  ],
  'firms and mailboxes': [
    ['Acme Ltd', null],
    ['Acme Widgets', null],
    ['Acme Widgets', null, 'acmewidgets@mail.test'],
    ['Blue Sky', null],
    ['Info', null],
    ['Accounts Payable', null],
    ['Sales Team', null],
    ['Admin', null],
    ['Customer Service', null],
    ['Martin & Sons', null],
    ['Victoria Hotel', null],
    ['Austin Motors', null],
    ['Charlotte Airport', null],
    ['Bäckerei Müller', null],
    ['Zahnarztpraxis Meyer', null],
    ['Familie Müller', null],
    ['Smith Consulting', null],
    ['Shopify', null],
    ['Acme Anderson', null, 'hello@acmeanderson.test'],
    ['John (Support)', null],
  ],
  'with something beside': [
    ['John Smith | Acme', 'John'],
    ['John Smith - Acme', 'John'],
    ['John Smith (Acme)', 'John'],
    ['Robert "Bob" Smith', 'Robert'],
    ['"Smith, John"', 'John'],
    ["'John Smith'", 'John'],
    ['Jane Doe via LinkedIn', 'Jane'],
    ['Acme - John Smith', null],
    ['Yamada (Taro)', null],
    ['Ann & Bob', null],
    ['Ann and Bob Miller', null],
    ['Ann/Bob', null],
    ['John 😀 Smith', 'John'],
    ['🌸 Anna 🌸', 'Anna'],
    ['John\u200b Smith', 'John'],
    ['\u202eJohn Smith\u202c', 'John'],
    ['👩🏽‍💻 Anna Lee', 'Anna'],
  ],
  'hostile texts': [
    ['<b>John</b>', null],
    ['{{ticket.requester.name}}', null],
    ['{% raw %}', null],
    ['<img src=x onerror=alert(1)>', null],
    ['John <script>', null],
    ['John &amp; Co', null],
    ['&lt;John', null],
    ['[John](http://x.test)', null],
    ['*John*', null],
    ['John\u0000', null],
    ['John\nSmith', 'John'],
    ['\ud800John', null],
    ['A'.repeat(200), null],
    ['Anna '.repeat(40), null],
    ['Acme™', null],
  ],
};

describe('greetingName', () => {
  describe.each(Object.entries(CASES))('of %s', (_group, cases) => {
    // Rows of one length: jest would take a missing argument for its `done`.
    const rows = cases.map(([name, first, email, locale]) => ({
      name,
      first,
      email: email ?? null,
      locale: locale ?? null,
    }));
    it.each(rows)('reads $name as $first ($email, $locale)', ({ name, first, email, locale }) => {
      const greeting = greetingName({ name, email, locale });
      expect(greeting.first).toBe(first);
      expect(greeting.why === 'first-name').toBe(first !== null);
      expect(greeting.full === null).toBe(first === null);
    });
  });

  it.each([
    ['SMITH, John', 'John Smith'],
    ["dr. jane o'neil-brown PhD", "Jane O'Neil-Brown"],
    ['MCDONALD, RONALD', 'Ronald McDonald'],
    ['ludwig van beethoven', 'Ludwig van Beethoven'],
    ['de la Cruz, Ana', 'Ana de la Cruz'],
    ['Петров Иван Иванович', 'Иван Петров'],
    ['John Smith | Acme', 'John Smith'],
    ['John', 'John'],
  ])('writes %j in full as %j', (name, full) => {
    expect(greetingName({ name, email: null, locale: null }).full).toBe(full);
  });

  it.each([
    ['Acme Ltd', 'company'],
    ['Info', 'company'],
    ['Ann & Bob', 'several-people'],
    ['Mrs Patel', 'family-name-only'],
    ['<b>', 'not-a-person'],
    ['', 'not-a-person'],
    ['J. R. Hartley', 'unsure'],
    ['王小明', 'unsure'],
  ])('says why %j is not used: %s', (name, why) => {
    expect(greetingName({ name, email: null, locale: null }).why).toBe(why);
  });

  it('takes no requester as nobody', () => {
    expect(greetingName(null)).toEqual({ first: null, full: null, why: 'not-a-person' });
  });

  const words = fc.constantFrom(
    'John',
    'SMITH',
    'María',
    'José',
    'Dr.',
    'de',
    'la',
    'Ltd',
    '&',
    ',',
    '-',
    '<b>',
    '{{x}}',
    'Иван',
    'محمد',
    '王',
    "O'Neil",
    'J.',
    '😀',
    '\u202e',
    '\u0000',
    '(',
    ')',
    '"',
    '|',
    'abdul',
    'rahman',
    'Anna-Lena',
    '9',
  );
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 5 }).map((parts) => parts.join('')),
  );
  const anyPerson = fc.record({
    name: anyName,
    email: fc.option(fc.oneof(fc.emailAddress(), fc.string())),
    locale: fc.option(fc.constantFrom('en-US', 'ja', 'hu', 'zh-CN', '??')),
  });

  it('gives letters only, at most 40 characters, that stand in the given name', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { first, full, why } = greetingName(person);
        expect(greetingName(person)).toEqual({ first, full, why });
        expect(first === null).toBe(full === null);
        if (first === null || full === null) return;
        expect(first.length).toBeLessThanOrEqual(40);
        for (const text of [first, full]) expect(text).toMatch(/^\p{L}[\p{L}\p{M}'’. ·-]*$/u);
        const fold = (text: string): string =>
          text
            .normalize('NFC')
            .replace(/(?![©®™])[\p{C}\p{Extended_Pictographic}\ufe0f_.,"()\s]+/gu, ' ')
            .trim()
            .toLowerCase();
        expect(fold(person.name)).toContain(fold(first));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever stands in place of a person', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (name, email, locale) => {
        const person = { name, email, locale } as unknown as Parameters<typeof greetingName>[0];
        expect(() => greetingName(person)).not.toThrow();
      }),
    );
  });
});
