import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { completeTemplate } from '../../../../src/admin/editor/template/completeTemplate';
import { FILTERS, TAGS } from '../../../../src/templates/liquidLimits';

const insertables = [
  { value: 'fact.date', name: 'by when', section: 'Facts' },
  { value: 'ticket.id', name: 'Ticket: number', section: 'Ticket' },
];

/** What is offered with the cursor at `¦`. */
function offered(text: string, explicit = false): string[] {
  const pos = text.indexOf('¦');
  const state = EditorState.create({ doc: text.replace('¦', '') });
  const found = completeTemplate(() => insertables)(new CompletionContext(state, pos, explicit));
  return found?.options.map(({ label }) => label) ?? [];
}

describe('completeTemplate', () => {
  it('offers facts and placeholders after two braces', () => {
    expect(offered('By {{ ¦')).toEqual(['fact.date', 'ticket.id']);
    expect(offered('By {{ ticket.¦ }}')).toEqual(['ticket.id']);
  });

  it('puts first what begins with the letters, then what has such a part or word', () => {
    expect(offered('{{ da¦')).toEqual(['fact.date']);
    expect(offered('{{ w¦')).toEqual(['fact.date']);
    expect(offered('{{ t¦')).toEqual(['ticket.id', 'fact.date']);
    expect(offered('{{ zzz¦')).toEqual([]);
  });

  it('offers the filters that templates may use after a bar', () => {
    expect(offered('{{ ticket.id | ¦')).toEqual([...FILTERS].sort());
  });

  it('offers the tags that templates may use, and their ends', () => {
    const tags = offered('{% ¦');
    expect(tags).toEqual(expect.arrayContaining(['if', 'unless', 'endif', 'else']));
    expect(tags.filter((tag) => !TAGS.has(tag) && !/^(?:end|els)/u.test(tag))).toEqual([]);
  });

  it('offers values within a condition once a letter is typed', () => {
    expect(offered('{% if ti¦')).toEqual(['ticket.id']);
    expect(offered('{% if ¦')).toEqual([]);
    expect(offered('{% if ¦', true)).toEqual(['fact.date', 'ticket.id']);
  });

  it('offers nothing amid the words', () => {
    expect(offered('Hello {¦')).toEqual([]);
    expect(offered('{{ ticket.id }} and ti¦')).toEqual([]);
  });
});
