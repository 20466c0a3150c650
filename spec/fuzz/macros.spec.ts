import fc from 'fast-check';
import { shelf } from '../../cli/shelf';
import type { ConversionContext } from '../../src/editing/macros/Conversion';
import { convertMacro } from '../../src/editing/macros/convertMacro';
import type { MacroText } from '../../src/editing/macros/MacroText';
import { checkEntry } from '../../src/library/checkEntry';
import { fillEntry } from '../../src/library/fillEntry';
import { readMacro } from '../../src/zendesk/zaf/readMacro';
import { fuzz } from './fuzz';
import { anyBroken } from './generators/anyBroken';
import { anyHtml } from './generators/anyHtml';
import { anyTemplate } from './generators/anyTemplate';
import { anyLine, anyRepeat, anyText } from './generators/awkwardText';
import { expectHarmless, expectSameWords } from './judge';

let context: ConversionContext;

beforeAll(async () => {
  const english = await shelf.take('en');
  if (english === null) throw new Error('There are no English replies.');
  const phrases = new Map([['en', english.phrases]]);
  context = { language: 'en', phrases, keys: new Set(['reply-1']), position: 3 };
});

/** What must hold of a macro that became an entry, or did not. */
function expectConverted(macro: MacroText): void {
  const conversion = convertMacro(macro, context);
  if (conversion.kind === 'refused') return;
  const { entry, status } = conversion.content;
  expect(status).toBe('draft');
  expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
  for (const note of conversion.notes) expect(typeof note.code).toBe('string');
  const filled = fillEntry(entry, { 'ticket.requester.first_name': 'Ann' });
  if (filled.kind === 'failed') return;
  expectHarmless(filled.html);
  expectSameWords(filled);
}

const anyContent = fc.option(fc.oneof(anyHtml, anyTemplate, anyText(), anyRepeat));

describe('A macro', () => {
  it('becomes an entry that is right in every part, or does not', () => {
    const anyMacro = fc.record({
      id: fc.oneof(fc.constant('360001'), anyLine),
      title: fc.oneof(anyLine, fc.constant('Billing::Late::'), anyRepeat),
      html: anyContent,
      text: anyContent,
      isNote: fc.boolean(),
      channel: fc.option(anyLine),
      otherActions: fc.array(fc.record({ field: anyLine, value: anyLine }), { maxLength: 2 }),
    });
    fuzz('a macro', anyMacro, expectConverted);
  });

  it('may come broken from the host', () => {
    const valid = {
      id: 7,
      title: 'Billing::Refund',
      description: null,
      updated_at: '2026-03-04T10:00:00Z',
      actions: [
        {
          field: 'comment_value',
          value: ['channel:all', 'Hi {{ticket.requester.first_name}}, all is well.'],
        },
        {
          field: 'comment_value_html',
          value: '<p>Hi {{ticket.requester.first_name}},</p><p>all is well.</p>',
        },
        { field: 'comment_mode_is_public', value: true },
        { field: 'set_tags', value: 'a b' },
      ],
    };
    fuzz('a macro from the host', anyBroken(valid), (answer) => {
      const macro = readMacro(answer);
      if (macro !== null) expectConverted(macro);
    });
  });
});
