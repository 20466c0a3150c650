import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import type { Entry } from '../../src/library/Entry';
import { fillTemplate } from '../../src/templates/fillTemplate';
import { findGreeting } from '../../src/templates/findGreeting';

const folder = join(__dirname, '../../src/library/builtIn');
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry[]);

/** Values full of signs that would act in Markdown. */
const values = {
  'ticket.requester.first_name': '*Zoë* _x_ [y](https://a.example)',
  'ticket.requester.last_name': '1. 山田',
};
const liquid = new Liquid();

/** What a template says without Markdown: values in their places, no more. */
function plainly({ template, facts }: Entry): string {
  return String(
    liquid.parseAndRenderSync(template, {
      ticket: {
        requester: {
          first_name: values['ticket.requester.first_name'],
          last_name: values['ticket.requester.last_name'],
        },
      },
      fact: Object.fromEntries(facts.map(({ key, example }) => [key, example])),
    }),
  );
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

describe('the built-in templates', () => {
  it('say the same with Markdown as without, but for the tags of their lists', () => {
    const different = entries.filter((entry) => {
      const filled = fillTemplate(entry.template, values, {
        facts: entry.facts,
        factValues: Object.fromEntries(entry.facts.map(({ key, example }) => [key, example])),
      });
      if (filled.kind === 'failed') return true;
      const text = plainly(entry);
      const html = escape(text)
        .split('\n\n')
        .map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`)
        .join('');
      const hasList = /^(?:-|\d+\.) /mu.test(entry.template);
      return filled.text !== text || (!hasList && filled.html !== html);
    });
    expect(different.map(({ key }) => key)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  it('greet in a line that can be left out, each of them that is for e-mail', () => {
    const wrong = entries.filter(({ template, channels }) => {
      const [line = ''] = template.split('\n');
      return findGreeting(template) !== (channels[0] === 'email' ? line.length : 0);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
