/** @jest-environment jsdom */
import fc from 'fast-check';
import { findUndo } from '../../src/sidebar/findUndo';
import { fillTemplate } from '../../src/templates/fillTemplate';
import { ZafReplyEditor } from '../../src/zendesk/zaf/ZafReplyEditor';
import { ZafZendesk } from '../../src/zendesk/zaf/ZafZendesk';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { fuzzLate } from './fuzz';
import { anyHtml } from './generators/anyHtml';
import { anyFactValues, anySoundTemplate, anyValues, facts } from './generators/anyTemplate';
import { anyText } from './generators/awkwardText';
import { bare, seen } from './judge';

/** The seam over the real SDK, over the wire of the simulated host. */
async function openDesk() {
  const { client, host } = openWorkspace().open('wedding-cake');
  await new Promise<void>((resolve) => client.on('app.registered', () => resolve()));
  if (host.ticket === null) throw new Error('The simulator has no such ticket.');
  const { data, editor } = host.ticket;
  return { zendesk: new ZafZendesk(client), drafts: new ZafReplyEditor(client), data, editor };
}

describe('An insertion', () => {
  it('puts in what the preview shows, and keeps what the agent wrote', async () => {
    const { zendesk, drafts, data, editor } = await openDesk();
    const anyInsertion = fc.record({
      typed: fc.oneof(
        fc.constant(''),
        anyText(5).map((words) => words.replace(/[<&]/gu, '')),
        anyHtml,
      ),
      template: anySoundTemplate,
      values: anyValues,
      typedFacts: anyFactValues,
      rich: fc.boolean(),
    });
    await fuzzLate(
      'an insertion',
      anyInsertion,
      async ({ typed, template, values, typedFacts, rich }) => {
        const filled = fillTemplate(template, values, { facts, factValues: typedFacts });
        if (filled.kind === 'failed') return;
        editor.setRich(rich);
        editor.replace(typed);
        const before = await drafts.loadDraft();
        const { text, html } = filled;
        const outcome = await zendesk.insert({
          ticketId: data.id,
          requesterId: data.requester?.id ?? null,
          html,
          text,
          as: 'reply',
        });
        expect(outcome).toMatchObject({ kind: 'inserted', target: { rich } });
        const after = await drafts.loadDraft();
        if (before.kind !== 'draft' || after.kind !== 'draft')
          throw new Error('The draft cannot be read.');
        if (rich) expect(seen(after.content)).toBe(seen(before.content) + seen(html));
        // A plain editor takes what is handed to it for HTML, and drops what looks like a tag.
        else if (/[<&]/u.test(text)) expect(bare(after.content)).toContain(bare(before.content));
        else expect(bare(after.content)).toBe(bare(before.content) + bare(text));
        const undo = findUndo(before, after, filled);
        if (undo !== null)
          expect(undo).toEqual({ ticketId: data.id, before: after.content, after: before.content });
      },
    );
  });
});
