import fc from 'fast-check';
import { convertMacro } from '../../../src/editing/macros/convertMacro';
import type { Conversion, ConversionContext } from '../../../src/editing/macros/Conversion';
import { importedMacros, macroIdOf } from '../../../src/editing/macros/macroKey';
import type { MacroText } from '../../../src/editing/macros/MacroText';
import { macroLanguage } from '../../../src/editing/macros/readMacro';
import { checkEntry } from '../../../src/library/checkEntry';
import { readSituationWords } from '../../../src/suggestions/SituationPhrases';
import de from '../../../src/suggestions/situations/de.json';
import en from '../../../src/suggestions/situations/en.json';
import es from '../../../src/suggestions/situations/es.json';
import fr from '../../../src/suggestions/situations/fr.json';
import ja from '../../../src/suggestions/situations/ja.json';
import pt from '../../../src/suggestions/situations/pt.json';
import { fillTemplate } from '../../../src/templates/fillTemplate';
import { aMacro } from './aMacro';
import macros from './macros.json';

const context: ConversionContext = {
  language: 'en',
  phrases: new Map(
    Object.entries({ en, de, es, fr, pt, ja }).map(([language, words]) => [
      language,
      readSituationWords(words),
    ]),
  ),
  keys: new Set(),
  position: 3,
};

type Converted = Extract<Conversion, { kind: 'converted' }>;

function convert(html: string, change: Partial<MacroText> = {}): Converted {
  const conversion = convertMacro(aMacro(html, change), context);
  if (conversion.kind !== 'converted') throw new Error(JSON.stringify(conversion));
  return conversion;
}

function templateOf(html: string): string {
  return convert(html).content.entry.template;
}

function fill(template: string, first?: string): string {
  const filled = fillTemplate(template, {
    ...(first !== undefined && { 'ticket.requester.first_name': first }),
  });
  return filled.kind === 'filled' ? filled.text : JSON.stringify(filled.problems);
}

/** One in ten may be guessed wrong: every guess is shown, and can be changed. */
const MAX_WRONG = Math.floor(macros.length / 10);

describe('convertMacro and macros as teams write them', () => {
  it('makes an entry of each that is right as it stands, in the language of its words', () => {
    const languages = macros.map(({ title, html, language }) => {
      const { entry } = convert(html, { title }).content;
      expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
      return [title, entry.language === language];
    });
    expect(languages.filter(([, isRight]) => isRight !== true)).toEqual([]);
  });

  it('guesses a state for which most admins could let it stand', () => {
    const wrong = macros.filter(({ title, html, states }) => {
      const [first = ''] = convert(html, { title }).content.entry.states;
      return !states.includes(first);
    });
    expect(wrong.length).toBeLessThanOrEqual(MAX_WRONG);
  });

  it('guesses a situation for which most admins could let it stand', () => {
    const wrong = macros.filter(({ title, html, situations }) => {
      const [first = '-'] = convert(html, { title }).content.entry.situations;
      return !situations.includes(first);
    });
    expect(wrong.length).toBeLessThanOrEqual(MAX_WRONG);
  });
});

describe('convertMacro', () => {
  it('makes a draft with a lasting key, without the categories of the title', () => {
    const { content, categories } = convert('<p>Hello, all is well with it.</p>', {
      id: '3600123',
      title: 'Billing :: Late::  Late payment ',
      channel: 'channel:whatsapp',
    });
    expect(content).toMatchObject({
      status: 'draft',
      position: 3,
      origin: null,
      entry: { key: 'macro-3600123-late-payment', title: 'Late payment', channels: ['messaging'] },
    });
    expect(categories).toEqual(['Billing', 'Late']);
    expect(macroIdOf(content.entry.key)).toBe('3600123');
  });

  it('gives a macro that was imported before its own key again, whatever it is called now', () => {
    const keys = new Set(['macro-36-old-name', 'other']);
    const again = convertMacro(aMacro('<p>Hello to you.</p>', { id: '36', title: 'New name' }), {
      ...context,
      keys,
    });
    expect(again).toMatchObject({ content: { entry: { key: 'macro-36-old-name' } } });
    expect([...importedMacros(keys)]).toEqual([['36', 'macro-36-old-name']]);
    expect(macroIdOf('macro-late-36')).toBeNull();
  });

  it.each([
    ['Hi {{ticket.requester.first_name}}, hello.', 'Hi Ann, hello.', 'Hi there, hello.'],
    ['Dear {{ticket.requester.first_name}}: hello.', 'Dear Ann: hello.', 'Dear customer: hello.'],
    ['Thank you, {{ticket.requester.first_name}}!', 'Thank you, Ann!', 'Thank you!'],
    ['Thanks {{ticket.requester.first_name}} for it.', 'Thanks Ann for it.', 'Thanks for it.'],
    ['{{ticket.requester.first_name}}, all is well.', 'Ann, all is well.', 'Hello, all is well.'],
    ["Hi {{ticket.requester.first_name | default: 'friend'}}.", 'Hi Ann.', 'Hi friend.'],
    [
      'Hi{% if ticket.requester.first_name %} {{ticket.requester.first_name}}{% endif %}.',
      'Hi Ann.',
      'Hi.',
    ],
  ])('writes %j so that it does without a name', (html, named, unnamed) => {
    const template = templateOf(html);
    expect(fill(template, 'Ann')).toBe(named);
    expect(fill(template)).toBe(unnamed);
  });

  it('writes Japanese and German greetings as they are written there', () => {
    const japanese = templateOf(
      '<p>{{ticket.requester.first_name}} 様</p><p>お問い合わせいただきありがとうございます。</p>',
    );
    expect(fill(japanese)).toBe('お客様\n\nお問い合わせいただきありがとうございます。');
    expect(fill(japanese, '花子')).toContain('花子 様');
    const german = templateOf(
      'Hallo {{ticket.requester.first_name}},<br>vielen Dank für Ihre Nachricht, wir melden uns.',
    );
    expect(fill(german)).toContain('Hallo,\n');
  });

  it('maps placeholders, and asks the agent for what Attune cannot fill', () => {
    const { content, notes } = convert(
      '<p>About {{ticket.subject}}:</p><p>{{dc.Return_Policy}} {{ticket.account}} {{foo.bar}} {{dc.Return_Policy}}</p>{{agent.signature}}<p>{{ticket.organization.name}}</p>',
    );
    expect(content.entry.template).toBe(
      'About {{ ticket.title }}:\n\n{{ fact.return_policy }} {{ fact.account }} {{ fact.foo_bar }} {{ fact.return_policy }}\n\n{{ ticket.organization.name }}',
    );
    expect(content.entry.facts.map(({ key, label }) => [key, label])).toEqual([
      ['return_policy', 'Return Policy'],
      ['account', 'account'],
      ['foo_bar', 'foo bar'],
    ]);
    expect(notes).toEqual([
      { code: 'renamed', placeholder: 'ticket.subject', to: 'ticket.title', line: 1, column: 7 },
      expect.objectContaining({ code: 'asked', why: 'dynamic', line: 3, column: 1 }),
      expect.objectContaining({ code: 'asked', placeholder: 'ticket.account', why: 'unsupported' }),
      expect.objectContaining({ code: 'asked', placeholder: 'foo.bar', why: 'unknown' }),
      expect.objectContaining({ code: 'asked', placeholder: 'dc.Return_Policy' }),
      { code: 'signature', placeholder: 'agent.signature' },
      { code: 'may-be-blank', placeholder: 'ticket.organization.name', line: 5, column: 1 },
    ]);
  });

  it('keeps conditions that Attune can follow, and refuses others with their place', () => {
    const html =
      "<p>Hello.</p>{% if ticket.priority == 'urgent' %}<p>At once.</p>{% else %}<p>Soon.</p>{% endif %}";
    expect(templateOf(html)).toContain("{% if ticket.priority == 'urgent' %}");
    expect(convertMacro(aMacro('<p>Hello.</p><p>{% if %}</p>'), context)).toMatchObject({
      kind: 'refused',
      code: 'liquid',
      problems: [{ line: 3 }],
    });
    expect(
      convertMacro(aMacro('Hi{% for c in ticket.comments %}{{c.value}}{% endfor %}'), context),
    ).toMatchObject({ kind: 'refused', code: 'liquid' });
    const own = "{% assign name = 'Ann' %}Hello {{ name | upcase }}, all is well.";
    expect(fill(templateOf(own))).toBe('Hello ANN, all is well.');
  });

  it('says what else the macro does, and what is lost', () => {
    const { notes } = convert(
      '<table><tr><td>Hello <constructor>there</constructor>, you</td></tr></table><img src="a.png">',
      {
        isNote: true,
        otherActions: [{ field: 'status', value: 'solved' }],
        title: 'x'.repeat(130),
      },
    );
    expect(notes).toEqual([
      { code: 'table', count: 1 },
      { code: 'picture', count: 1 },
      { code: 'internal' },
      { code: 'title-cut', max: 120 },
      { code: 'action', field: 'status', value: 'solved' },
    ]);
  });

  it.each([
    [null, null, 'no-reply'],
    ['', ' \n', 'no-reply'],
    ['<p><br></p><img src="a.png">', null, 'no-reply'],
    ['<p>{{current_user.signature}}</p>', null, 'no-reply'],
    [`<p>${'word '.repeat(3000)}</p>`, null, 'too-long'],
    ['<b>'.repeat(100_000), null, 'too-long'],
    ['{% for a in (1..999) %}{% for b in (1..999) %}x{% endfor %}{% endfor %}', null, 'liquid'],
    ['Hi {{ "a" | inspect }}', null, 'liquid'],
    ['Hi {{ ticket.id', null, 'liquid'],
  ])('refuses %j', (html, text, code) => {
    const conversion = convertMacro(aMacro(html?.slice(0, 250_000) ?? null, { text }), context);
    expect(conversion).toMatchObject({ kind: 'refused', code });
  });

  it('takes plain text where there is no HTML, markup in titles as it is', () => {
    const { entry } = convert('', {
      text: 'Hello *you*,\n\n- one\n- two',
      title: '<img src=x onerror=alert(1)>',
    }).content;
    expect(entry.template).toBe('Hello \\*you\\*,\n\n- one\n- two');
    expect(entry.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('falls back on the given language, and says that it did', () => {
    const macro = aMacro('<p>OK.</p>', { title: '1' });
    expect(convertMacro(macro, { ...context, language: 'fr' })).toMatchObject({
      content: { entry: { language: 'fr' } },
      guesses: { language: { from: 'default' } },
    });
    expect(macroLanguage(macro)).toBeNull();
    expect(macroLanguage(aMacro('<p>Vielen Dank für Ihre Nachricht, wir melden uns.</p>'))).toBe(
      'de',
    );
  });

  it('takes anything for a macro, and makes nothing that is not right', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '{{',
      '}}',
      '{%',
      '%}',
      '{{ticket.requester.first_name}}',
      '{{dc.x}}',
      '{% if a %}',
      '{% endif %}',
      '{{a.b|c}}',
      '| default: ',
      'Hi ',
      '様',
      '\n',
      '"',
      '[',
      '](',
      '*',
      '__proto__',
      'sorry',
    );
    const words = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, fc.boolean(), fc.string(), (title, body, isHtml, id) => {
        const macro = aMacro(isHtml ? body : null, { id, title, text: body });
        const conversion = convertMacro(macro, context);
        if (conversion.kind !== 'converted') return;
        const { entry } = conversion.content;
        expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
      }),
      { numRuns: 300 },
    );
  });
});
