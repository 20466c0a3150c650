/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Entry } from '../../src/library/Entry';
import { SuggestionCard } from '../../src/sidebar/SuggestionCard';
import { useReplyDesk } from '../../src/sidebar/useReplyDesk';
import { anEntry } from '../support/anEntry';
import { InMemoryReplyEditor } from '../support/InMemoryReplyEditor';
import { InMemoryZendesk } from '../support/InMemoryZendesk';
import { renderInFrame } from '../support/renderInFrame';

const values = { 'ticket.requester.first_name': 'Maya' };
const greeting = { values, occasion: {} };

function aReply(part: Partial<Entry> = {}): Entry {
  return anEntry('frustrated-delivery-own', {
    title: 'Own the late parcel',
    states: ['frustrated'],
    situations: ['delivery'],
    family: 'make-right',
    template: 'Hi {{ ticket.requester.first_name }},\n\nI have asked the depot.',
    ...part,
  });
}

const asksForDay = aReply({
  template: 'It arrives {{ fact.day }}.',
  facts: [{ key: 'day', kind: 'date', label: 'when it arrives', example: 'tomorrow by noon' }],
});

type Options = { closed?: boolean; best?: boolean };

/** The cards over one desk, as the sidebar has them. */
function Cards({
  zendesk,
  entries,
  closed = false,
  best = true,
}: Options & { zendesk: InMemoryZendesk; entries: Entry[] }) {
  const { ticket, target } = zendesk;
  const [messages, setMessages] = useState(1);
  const [editor] = useState(() => new InMemoryReplyEditor(zendesk));
  const view = { kind: 'loaded', ticket, target, missing: [] } as const;
  const desk = useReplyDesk(zendesk, editor, { ...view, missing: [] }, messages);
  return (
    <>
      <button onClick={() => setMessages(messages + 1)}>a message arrives</button>
      {entries.map((entry) => (
        <SuggestionCard
          key={entry.key}
          entry={entry}
          why="For a frustrated customer"
          greeting={greeting}
          desk={desk}
          closed={closed}
          best={best}
        />
      ))}
    </>
  );
}

function show(entry: Entry | Entry[], options: Options = {}) {
  const zendesk = new InMemoryZendesk();
  renderInFrame(<Cards zendesk={zendesk} entries={[entry].flat()} {...options} />);
  return { zendesk, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('SuggestionCard', () => {
  it('says why the reply is offered', () => {
    show(aReply());
    expect(screen.getByText('For a frustrated customer')).toBeInTheDocument();
  });

  it('inserts what the preview shows', async () => {
    const { zendesk, user } = show(aReply());
    await user.click(button('Insert'));
    expect(zendesk.draft).toBe('<p>Hi Maya,</p><p>I have asked the depot.</p>');
    expect(await screen.findByText('Inserted into your reply.')).toBeInTheDocument();
  });

  it('says what is missing where the agent has taken away what the words need', () => {
    const needsName = aReply({ template: 'Dear {{ ticket.requester.name }}, I have asked.' });
    show(needsName);
    expect(screen.getByText(/This reply needs ticket\.requester\.name/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Insert' })).not.toBeInTheDocument();
  });

  it('takes an insertion back, and says so', async () => {
    const { zendesk, user } = show(aReply());
    zendesk.draft = '<p>Mine.</p>';
    await user.click(button('Insert'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back. Your draft is as it was.')).toBeInTheDocument();
    expect(zendesk.draft).toBe('<p>Mine.</p>');
    expect(button('Insert')).toHaveFocus();
  });

  it('takes nothing back when the agent has written on', async () => {
    const { zendesk, user } = show(aReply());
    await user.click(button('Insert'));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    zendesk.draft += '<p>More.</p>';
    await user.click(undo);
    expect(await screen.findByText(/You have written on since/)).toBeInTheDocument();
    expect(zendesk.draft).toMatch(/<p>More\.<\/p>$/u);
  });

  it('asks before it inserts with a fact open, and does so when told to', async () => {
    const { zendesk, user } = show(asksForDay);
    await user.click(button('Insert'));
    expect(zendesk.draft).toBe('');
    expect(screen.getByText(/Still open: when it arrives/)).toBeInTheDocument();
    await user.click(button('Insert with gaps'));
    expect(zendesk.draft).toContain('[when it arrives]');
  });

  it('fills a fact as the agent types, and then inserts without asking', async () => {
    const { zendesk, user } = show(asksForDay);
    await user.click(button('1 detail'));
    await user.type(screen.getByLabelText('when it arrives'), 'on Friday');
    expect(screen.getByText('It arrives on Friday.')).toBeInTheDocument();
    await user.click(button('Insert'));
    expect(zendesk.draft).toBe('<p>It arrives on Friday.</p>');
  });

  it('asks for a fact where its gap is clicked', async () => {
    const { user } = show(asksForDay);
    expect(screen.queryByLabelText('when it arrives')).not.toBeInTheDocument();
    await user.click(screen.getByText('[when it arrives]'));
    expect(screen.getByLabelText('when it arrives')).toHaveFocus();
  });

  it('shows what it asks for when Insert is pressed, and inserts at Enter', async () => {
    const { zendesk, user } = show(asksForDay);
    await user.click(button('Insert'));
    expect(screen.getByLabelText('when it arrives')).toHaveFocus();
    await user.keyboard('on Friday{Enter}');
    await screen.findByText('Inserted into your reply.');
    expect(zendesk.draft).toBe('<p>It arrives on Friday.</p>');
    expect(button('Insert')).toHaveFocus();
  });

  it('takes Escape for a no', async () => {
    const { zendesk, user } = show(asksForDay);
    await user.click(button('Insert'));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Still open/)).not.toBeInTheDocument();
    expect(button('Insert')).toHaveFocus();
    expect(zendesk.draft).toBe('');
  });

  it('copies the words, and says so', async () => {
    const { user } = show(aReply());
    await user.click(button('Copy'));
    expect(await screen.findByText(/^Copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Hi Maya,\n\nI have asked the depot.');
  });

  it('selects the words where the browser does not let it copy', async () => {
    const { user } = show(aReply());
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(button('Copy'));
    const field = await screen.findByRole('textbox', { name: 'The words to copy' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Hi Maya,\n\nI have asked the depot.');
    await user.keyboard('{Escape}');
    expect(field).not.toBeInTheDocument();
    expect(button('Copy')).toHaveFocus();
  });

  it('asks before it inserts into an internal note, and lets the agent think again', async () => {
    const { zendesk, user } = show(aReply());
    zendesk.target = { ...zendesk.target, kind: 'note' };
    await user.click(button('Insert'));
    expect(screen.getByText(/the customer will not see this/)).toBeInTheDocument();
    await user.click(button('Not now'));
    expect(zendesk.draft).toBe('');
    await user.click(button('Insert'));
    await user.click(button('Insert into the note'));
    expect(zendesk.draft).toContain('I have asked the depot.');
    expect(await screen.findByText('Inserted into your internal note.')).toBeInTheDocument();
  });

  it('asks both questions, one after the other, where both are due', async () => {
    const { zendesk, user } = show(asksForDay);
    zendesk.target = { ...zendesk.target, kind: 'note' };
    await user.click(button('Insert'));
    await user.click(button('Insert with gaps'));
    expect(zendesk.draft).toBe('');
    await user.click(button('Insert into the note'));
    expect(zendesk.draft).toContain('[when it arrives]');
  });

  it('does not put into a public reply what was confirmed for a note', async () => {
    const { zendesk, user } = show(aReply());
    zendesk.target = { ...zendesk.target, kind: 'note' };
    await user.click(button('Insert'));
    zendesk.target = { ...zendesk.target, kind: 'reply' };
    await user.click(button('Insert into the note'));
    expect(zendesk.draft).toBe('');
    expect(
      await screen.findByText(/on Public reply now; nothing was inserted/),
    ).toBeInTheDocument();
  });

  it('forgets the question about gaps when the agent fills them', async () => {
    const { zendesk, user } = show(asksForDay);
    await user.click(button('Insert'));
    await user.type(screen.getByLabelText('when it arrives'), 'on Friday');
    expect(screen.queryByText(/Still open/)).not.toBeInTheDocument();
    await user.click(button('Insert'));
    expect(zendesk.draft).toBe('<p>It arrives on Friday.</p>');
  });

  it('inserts once for a double click', async () => {
    const { zendesk, user } = show(aReply());
    await user.dblClick(button('Insert'));
    await screen.findByText('Inserted into your reply.');
    expect(zendesk.draft.match(/depot/g)).toHaveLength(1);
  });

  it('inserts again when the agent clicks again', async () => {
    const { zendesk, user } = show(aReply());
    await user.click(button('Insert'));
    await screen.findByText('Inserted into your reply.');
    await user.click(document.body);
    fireEvent.click(button('Insert'), { detail: 1 });
    await waitFor(() => expect(zendesk.draft.match(/depot/g)).toHaveLength(2));
  });

  it('does one insertion of a ticket at a time, and says that it is under way', async () => {
    const { zendesk } = show([aReply(), aReply({ key: 'other', title: 'Another' })]);
    let open = () => {};
    zendesk.gate = new Promise((resolve) => {
      open = resolve;
    });
    const [first, second] = screen.getAllByRole('button', { name: 'Insert' });
    fireEvent.click(first as HTMLElement);
    expect(screen.getByText('Inserting…')).toBeInTheDocument();
    fireEvent.click(second as HTMLElement);
    open();
    await screen.findByText('Inserted into your reply.');
    expect(zendesk.draft.match(/depot/g)).toHaveLength(1);
  });

  it('keeps the focus when a question is answered', async () => {
    const { user } = show(asksForDay);
    await user.click(button('Insert'));
    await user.click(button('Not now'));
    expect(button('Insert')).toHaveFocus();
    await user.click(button('Insert'));
    await user.click(button('Insert with gaps'));
    expect(button('Insert')).toHaveFocus();
  });

  it('opens first and asks for the facts where it stood closed', async () => {
    const { zendesk, user } = show(asksForDay, { best: false });
    expect(screen.queryByLabelText('when it arrives')).not.toBeInTheDocument();
    await user.click(button('Insert'));
    expect(screen.getByLabelText('when it arrives')).toHaveFocus();
    expect(zendesk.draft).toBe('');
  });

  it('forgets the outcome when the conversation goes on', async () => {
    const { user } = show(aReply());
    await user.click(button('Insert'));
    await screen.findByText('Inserted into your reply.');
    await user.click(button('a message arrives'));
    expect(screen.queryByText('Inserted into your reply.')).not.toBeInTheDocument();
  });

  it.each([
    ['timeout', /did not answer; nothing was inserted/],
    ['refused', /Your draft is as it was/],
  ] as const)('says what to do when Zendesk fails with %s', async (reason, words) => {
    const { zendesk, user } = show(aReply());
    zendesk.failure = { kind: 'failed', reason, detail: '' };
    await user.click(button('Insert'));
    expect(await screen.findByText(words)).toBeInTheDocument();
    zendesk.failure = null;
    await user.click(button('Insert'));
    expect(await screen.findByText('Inserted into your reply.')).toBeInTheDocument();
  });

  it('says so when the ticket has been closed or switched meanwhile', async () => {
    const { zendesk, user } = show(aReply());
    zendesk.ticket = { ...zendesk.ticket, status: 'closed' };
    await user.click(button('Insert'));
    expect(await screen.findByText(/This ticket is closed/)).toBeInTheDocument();
    zendesk.ticket = { ...zendesk.ticket, id: 99 };
    await user.click(button('Insert'));
    expect(await screen.findByText(/The ticket or its requester has changed/)).toBeInTheDocument();
    expect(zendesk.draft).toBe('');
  });

  it('cannot insert into a closed ticket', () => {
    show(aReply(), { closed: true });
    expect(button('Insert')).toBeDisabled();
  });
});
