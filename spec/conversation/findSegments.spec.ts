import fc from 'fast-check';
import type { SegmentKind } from '../../src/conversation/Conversation';
import { findSegments } from '../../src/conversation/findSegments';

/** Each line has a letter for the kind that it is expected to have before a bar; blank lines have none. */
function expectKinds(marked: string): void {
  const kinds: Record<string, SegmentKind> = {
    S: 'said',
    Q: 'quote',
    F: 'forwarded',
    G: 'signature',
    L: 'legal',
    O: 'log',
    C: 'code',
  };
  const expected = marked
    .replace(/^\n/, '')
    .replace(/\n *$/, '')
    .split('\n')
    .map((line) => {
      const [, letter = '', text = ''] = /^ *(?:([SQFGLOC])?\|)?(.*)$/.exec(line) ?? [];
      return { kind: kinds[letter], text };
    });
  const text = expected.map((line) => line.text).join('\n');
  const segments = findSegments(text);
  const found: { kind: SegmentKind | undefined; text: string }[] = [];
  let at = 0;
  for (const line of expected) {
    const start = at;
    const segment = segments.find((each) => each.start <= start && start < each.end);
    found.push({ kind: line.kind && segment?.kind, text: line.text });
    at += line.text.length + 1;
  }
  expect(found).toEqual(expected);
}

describe('findSegments', () => {
  it('takes a plain message as said', () => {
    expectKinds(`
      S|Hello,
      |
      S|my parcel is late again. When will it come?
    `);
  });

  it('has nothing for the empty text and one said segment for blanks', () => {
    expect(findSegments('')).toEqual([]);
    expect(findSegments(' \n ')).toEqual([{ kind: 'said', start: 0, end: 3 }]);
  });

  it.each(['Thanks', 'Thank you!', 'Cheers', 'Danke', 'Best', 'Thanks,\nJohn', 'John Smith'])(
    'takes %j as said when it is the whole message',
    (text) => {
      expect(findSegments(text)).toEqual([{ kind: 'said', start: 0, end: text.length }]);
    },
  );

  describe('quotes', () => {
    it.each([
      ['en', 'On Tue, 5 Mar 2024 at 10:12, Anna Support <help@acme.test> wrote:'],
      ['en, Apple', 'On 5 Mar 2024, at 10:12, Anna wrote:'],
      ['es', 'El mar, 5 mar 2024 a las 10:12, Anna (<help@acme.test>) escribió:'],
      ['fr', 'Le mar. 5 mars 2024 à 10:12, Anna <help@acme.test> a écrit :'],
      ['de', 'Am Di., 5. März 2024 um 10:12 Uhr schrieb Anna <help@acme.test>:'],
      ['de, Thunderbird', 'Anna Support schrieb am 05.03.2024 um 10:12:'],
      ['pt', 'Em ter., 5 de mar. de 2024 às 10:12, Anna <help@acme.test> escreveu:'],
      ['it', 'Il giorno mar 5 mar 2024 alle ore 10:12 Anna <help@acme.test> ha scritto:'],
      ['nl', 'Op di 5 mrt 2024 om 10:12 schreef Anna <help@acme.test>:'],
      ['pl', 'W dniu 5.03.2024 o 10:12 Anna pisze:'],
      ['sv', 'Den tis 5 mars 2024 kl 10:12 skrev Anna <help@acme.test>:'],
      ['ru', 'вт, 5 мар. 2024 г. в 10:12, Anna <help@acme.test> пишет:'],
      ['ja', '2024年3月5日(火) 10:12 Anna <help@acme.test>:'],
      ['zh', '在 2024年3月5日,10:12,Anna <help@acme.test> 写道:'],
      ['ko', '2024년 3월 5일 (화) 오전 10:12, Anna <help@acme.test>님이 작성:'],
      ['tr', 'Anna <help@acme.test>, 5 Mar 2024 Sal, 10:12 tarihinde şunu yazdı:'],
    ])('knows the line above a quote in %s', (_language, attribution) => {
      expectKinds(`
        S|Still not here.
        |
        Q|${attribution}
        |
        Q|> We have sent it.
        Q|> Anna
      `);
      expectKinds(`
        S|Still not here.
        Q|${attribution}
        Q|We have sent it.
        Q|Anna
      `);
    });

    it('knows the line above a quote when it is wrapped', () => {
      expectKinds(`
        S|No.
        Q|On Tue, 5 Mar 2024 at 10:12, Anna from the support team at Acme
        Q|<help@acme.test> wrote:
        Q|> Does it work?
      `);
    });

    it('hears what stands below and between quoted lines', () => {
      expectKinds(`
        Q|On 5 Mar 2024 Anna wrote:
        Q|> Did you get the parcel?
        S|No, I did not.
        |
        Q|> And the refund?
        Q|>> older
        S|Neither.
      `);
    });

    it.each([
      'I called you on 5 March and wrote:',
      'On 5 March I wrote: please cancel. Nothing happened.',
      'On 5 March I wrote:',
      'The letter you wrote:',
    ])('takes %j as said', (line) => {
      expectKinds(`
        S|${line}
        S|nobody answered
      `);
    });

    it.each([
      '>:( this is the third time',
      '>50 euros for nothing',
      '> 3 weeks and no answer',
      '>_<',
    ])('takes %j as said', (line) => {
      expectKinds(`S|${line}`);
    });

    it.each([
      '-----Original Message-----',
      '-------- Ursprüngliche Nachricht --------',
      '-----Mensaje original-----',
      "-----Message d'origine-----",
      '-----Mensagem original-----',
      '-----元のメッセージ-----',
      '##- Please type your reply above this line -##',
    ])('takes all after %j as quoted', (marker) => {
      expectKinds(`
        S|Wrong again.
        |
        Q|${marker}
        Q|From: Anna
        Q|We are happy to help.
      `);
    });

    it.each([
      [
        'en',
        'From: Anna <a@b.test>',
        'Sent: Tuesday, March 5, 2024 10:12',
        'To: Bob',
        'Subject: RE: Order',
      ],
      [
        'de',
        'Von: Anna <a@b.test>',
        'Gesendet: Dienstag, 5. März 2024',
        'An: Bob',
        'Betreff: AW: Order',
      ],
      ['fr', 'De : Anna <a@b.test>', 'Envoyé : mardi 5 mars 2024', 'À : Bob', 'Objet : RE: Order'],
      [
        'es',
        'De: Anna <a@b.test>',
        'Enviado: martes, 5 de marzo',
        'Para: Bob',
        'Asunto: RE: Order',
      ],
      ['pt', 'De: Anna <a@b.test>', 'Enviada em: terça-feira', 'Para: Bob', 'Assunto: RES: Order'],
      ['ja', '差出人: Anna', '送信日時: 2024年3月5日', '宛先: Bob', '件名: Re: 注文'],
      ['bold', '*From:* Anna <a@b.test>', '*Sent:* Tuesday', '*To:* Bob', '*Subject:* RE: Order'],
    ])('knows the header block of Outlook (%s)', (_language, from, sent, to, subject) => {
      expectKinds(`
        S|Wrong again.
        |
        Q|________________________________
        Q|${from}
        Q|${sent}
        Q|${to}
        Q|${subject}
        |
        Q|Dear Bob, we are happy to help.
      `);
    });

    it('takes a journey as said', () => {
      expectKinds(`
        S|From: Paris
        S|To: London
        S|Date: 5 May
        S|Please rebook me.
      `);
    });
  });

  describe('forwards', () => {
    it('quotes the body when the writer said something', () => {
      expectKinds(`
        S|They refuse to pay. What now?
        |
        F|---------- Forwarded message ---------
        F|From: Shop <s@shop.test>
        F|Date: Tue, 5 Mar 2024
        F|Subject: No refund
        F|To: <me@x.test>
        |
        Q|We regret to tell you no.
      `);
    });

    it.each(['', 'FYI', 'Please see below.'])(
      'hears the body when the writer said %j',
      (pointer) => {
        expectKinds(`
        ${pointer && 'S|'}${pointer}
        F|---------- Forwarded message ---------
        F|From: Me <me@x.test>
        F|Subject: Broken
        F|To: <help@acme.test>
        |
        S|The screen is broken.
        |
        Q|On 5 Mar 2024 Anna wrote:
        Q|> Hello
      `);
      },
    );

    it('hears a marked body too', () => {
      expectKinds(`
        F|> ---------- Forwarded message ---------
        F|> From: Me <me@x.test>
        F|> Subject: Broken
        F|>
        S|> The screen is broken.
        Q|>> Hello
        G|> Sent from my iPhone
      `);
    });

    it('knows the forward of Apple Mail', () => {
      expectKinds(`
        S|Please explain this to me.
        F|Begin forwarded message:
        |
        F|From: Shop <s@shop.test>
        F|Subject: No refund
        |
        Q|No.
      `);
    });
  });

  describe('signatures', () => {
    it('knows the delimiter of RFC 3676', () => {
      expectKinds(`
        S|It is broken.
        |
        G|--
        G|John Smith
        G|Head of Everything
      `);
    });

    it('takes a letter below a rule as said', () => {
      expectKinds(`
        S|Order 1: lost.
        S|--
        S|Order 2: it is not what I have ordered, and nobody answers me.
      `);
    });

    it.each([
      'Sent from my iPhone',
      'Sent from my Samsung Galaxy smartphone.',
      'Sent from Outlook for iOS',
      'Get Outlook for Android<https://aka.ms/ghei36>',
      'Sent from Mail for Windows 10',
      'Sent from Yahoo Mail on Android',
      'Sent from my iPhone, please excuse typos',
      'Von meinem iPhone gesendet',
      'Gesendet mit der GMX iPhone App',
      'Envoyé de mon iPhone',
      'Enviado desde mi iPhone',
      'Enviado do meu iPhone',
      'Inviato da iPhone',
      'Verstuurd vanaf mijn iPhone',
      'Skickat från min iPhone',
      'Отправлено с iPhone',
      'iPhoneから送信',
      '나의 iPhone에서 보냄',
    ])('knows %j', (line) => {
      expectKinds(`
        S|Where is it?
        |
        G|${line}
      `);
    });

    it.each([
      'Sent from my old flat to the new one, and it never arrived',
      'Sent from my iPhone to your support three times already',
      'Sent via courier on Monday',
      'Enviado por error',
    ])('takes %j as said', (line) => {
      expectKinds(`S|${line}`);
    });

    it.each([
      [
        'Best regards,',
        'Jane Doe',
        'Head of Sales | Acme Ltd',
        '+44 20 7946 0958',
        'jane@acme.test',
      ],
      ['Kind regards', 'Jane', 'www.acme.test'],
      ['Mit freundlichen Grüßen', 'Jürgen Müller', 'Tel.: 089 123456'],
      ['Cordialement,', 'Amélie Dupont'],
      ['Un saludo,', 'María José García'],
      ['Atenciosamente,', 'João da Silva'],
      ['Thanks,', 'Bob'],
      ['Thank you,', 'Bob Miller', 'CEO'],
      ['Regards,', 'bob'],
      ['Cheers', 'Bob'],
      ['Regards, Bob Miller'],
      ['Sincerely'],
    ])('knows a closing and what stands below it: %s', (...lines) => {
      expectKinds(
        ['S|It is broken and I want it mended.', '', ...lines.map((line) => `G|${line}`)].join(
          '\n',
        ),
      );
    });

    it.each([
      ['Thanks, but this is the third time I ask'],
      ['Thanks for nothing,'],
      ['Thanks'],
      ['Thank you so much!', 'Anna'],
      ['Thanks', 'Very Bad Service'],
      ['Thanks', 'still broken'],
      ['Cheers', 'FIX IT NOW'],
      ['Yours disappointedly,'],
      ['Regards to nobody, I am leaving you'],
      ['Best: the red one. Worst: the blue one.'],
    ])('takes what only resembles a closing as said: %s', (...lines) => {
      expectKinds(['S|It is broken.', '', ...lines.map((line) => `S|${line}`)].join('\n'));
    });

    it('hears a postscript', () => {
      expectKinds(`
        S|It is broken.
        |
        G|Regards,
        G|Tom
        |
        S|PS: I am still waiting for the refund!
      `);
    });

    it('knows a block of contact lines without a closing', () => {
      expectKinds(`
        S|It is broken.
        |
        G|John Smith
        G|Acme Ltd
        G|Tel: +44 20 7946 0958
        G|john@acme.test
      `);
    });

    it('finds the signature above a quote', () => {
      expectKinds(`
        S|It is broken.
        |
        G|Kind regards,
        G|Tom Baker
        |
        Q|On 5 Mar 2024 Anna wrote:
        Q|> Hello
      `);
    });
  });

  describe('legal footers', () => {
    it.each([
      'CONFIDENTIALITY NOTICE: the contents of this email are confidential.',
      'This e-mail and any attachments are confidential and intended solely for the addressee.',
      'Virus-free. www.avast.com',
      'This email has been scanned for viruses by Example.',
      'Please consider the environment before printing this email.',
      'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.',
      'Ce message et toutes les pièces jointes sont confidentiels et établis à l’intention de ses destinataires.',
      'Este mensaje y sus archivos adjuntos son confidenciales y de uso exclusivo de su destinatario, por favor.',
      'Acme Ltd is registered in England and Wales, company number 01234567. Registered office: 1 High Street.',
    ])('knows %j', (line) => {
      expectKinds(`
        S|Where is it?
        |
        L|${line}
      `);
    });

    it.each([
      'I am not the intended recipient of this invoice, you sent me confidential data of a stranger in error!',
      'This message is for your boss.',
      'Somebody made an unauthorized payment from our account, and nobody at your bank cares about it.',
      'My data is confidential and you lost it, any attachments too. This email is my last to you, I am done.',
    ])('takes %j as said', (line) => {
      expectKinds(`S|${line}`);
    });
  });

  describe('logs', () => {
    it.each([
      [
        '2024-03-05 14:02:11,123 ERROR [main] com.acme.Pay - failed',
        '2024-03-05 14:02:12,001 INFO retry',
      ],
      ['2024-03-05T14:02:11Z payment refused'],
      ['[ERROR] cannot connect'],
      ['Mar  5 14:02:11 host app[123]: refused'],
      ['127.0.0.1 - - [05/Mar/2024:14:02:11 +0000] "GET / HTTP/1.1" 500 12'],
      [
        'Exception in thread "main" java.lang.NullPointerException: it',
        '    at com.acme.Pay.run(Pay.java:12)',
        '    ... 3 more',
        'Caused by: java.io.IOException',
      ],
      [
        'Traceback (most recent call last):',
        '  File "a.py", line 3, in <module>',
        '    pay()',
        'ValueError: no',
      ],
      [
        'TypeError: x is undefined',
        '    at pay (https://x.test/a.js:1:23)',
        '    at https://x.test/a.js:9:1',
      ],
      [
        'System.NullReferenceException: Object reference not set',
        '   at Acme.Pay.Run(String id) in C:\\src\\Pay.cs:line 12',
        '--- End of inner exception stack trace ---',
      ],
      ['status=500 user=42 reason="no funds" retry=3'],
      ['POST /pay HTTP/1.1', 'Host: x.test', 'Content-Type: application/json'],
      ['HTTP/1.1 500 Internal Server Error', 'Date: Tue, 05 Mar 2024'],
      ['npm ERR! code ENOENT'],
    ])('knows %j', (...lines) => {
      expectKinds(
        ['S|I get this:', ...lines.map((line) => `O|${line}`), 'S|Please help me.'].join('\n'),
      );
    });

    it('takes a message that is only a log as a log', () => {
      expect(findSegments('[ERROR] a\n\n[ERROR] b').map(({ kind }) => kind)).toEqual(['log']);
    });

    it.each([
      '2024-03-05 14:00 I called, nobody answered. 2024-03-06 09:30 I called again.',
      'ERROR 503 every time I log in!',
      'ERROR: I want my money',
      'at home (in the kitchen) it works',
      'Error: payment refused, it says. I tried three cards.',
    ])('takes %j as said', (line) => {
      expectKinds(`
        S|Hello
        S|${line}
      `);
    });
  });

  describe('code', () => {
    it.each([
      ['```', 'I am furious', '```'],
      ['diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1,2 +1,2 @@', '-old', '+new'],
      ['{', '  "id": 12,', '  "state": "open"', '}'],
      ['{"id": 12, "state": "open"}'],
      ['SELECT id FROM tickets', 'WHERE state = 1;'],
      ['<div class="a">', '  <b>text</b>', '</div>'],
      ['function pay(id) {', '  return 1;', '}'],
    ])('knows %j', (...lines) => {
      expectKinds(
        ['S|Look at this:', ...lines.map((line) => `C|${line}`), '', 'S|It fails.'].join('\n'),
      );
    });

    it('hears what stands between two blocks', () => {
      expectKinds(`
        C|\`\`\`js
        C|one
        C|\`\`\`
        S|and then
        C|\`\`\`
        C|two
        C|\`\`\`
      `);
    });

    it('hears what comes after an open fence and its paragraph', () => {
      expectKinds(`
        C|\`\`\`
        C|code
        |
        S|This is too much.
      `);
    });

    it.each([
      'I said {nothing}; you did not listen;',
      '(please) call me (today)',
      'Select one from the list',
    ])('takes %j as said', (line) => {
      expectKinds(`S|${line}`);
    });
  });

  const fragments = fc.constantFrom(
    'On 5 Mar 2024 Anna wrote:',
    '> quoted',
    'From: a@b.test',
    'Subject: x',
    'To: y',
    '---------- Forwarded message ---------',
    '-----Original Message-----',
    '-- ',
    'Best regards,',
    'Jane Doe',
    'Sent from my iPhone',
    'CONFIDENTIALITY NOTICE',
    '[ERROR] x',
    '```',
    '{',
    '',
    '  ',
    'It is broken.',
  );

  it('covers any text with touching segments, neighbors of different kinds', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.oneof(fragments, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
        .map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = findSegments(text);
        let end = 0;
        segments.forEach((segment, index) => {
          expect(segment.start).toBe(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.kind).not.toBe(segments[index - 1]?.kind);
          end = segment.end;
        });
        expect(end).toBe(text.length);
        expect(findSegments(text)).toEqual(segments);
      }),
    );
  });

  it.each([
    '>',
    '> ',
    'From:\n',
    'From: a@b.test\nSubject: x\n',
    ' ',
    '\n',
    'On 1 wrote:\n',
    'Thanks,\n',
    '--\n',
    '"a":',
  ])('reads 100,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(findSegments(text).at(-1)?.end).toBe(text.length);
  });

  it('reads a forward within a forward within a forward, thousands deep', () => {
    const text = '---转发的邮件---\n'.repeat(8_000);
    expect(findSegments(text)).toEqual([{ kind: 'forwarded', start: 0, end: text.length }]);
  });
});
