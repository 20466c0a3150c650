/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assistance } from '../../src/assist';
import { fillEntry } from '../../src/library/fillEntry';
import type { Entry } from '../../src/library/Entry';
import { Sidebar } from '../../src/sidebar/Sidebar';
import type { Policy } from '../../src/sidebar/loadAssistant';
import type { Settings } from '../../src/zendesk/zaf/readSettings';
import { anAssistance } from '../support/anAssistance';
import { InMemoryLibrary } from '../support/InMemoryLibrary';
import { InMemoryReplyEditor } from '../support/InMemoryReplyEditor';
import { InMemoryZendesk } from '../support/InMemoryZendesk';
import { renderInFrame } from '../support/renderInFrame';

const entry: Entry = {
  key: 'frustrated-delivery-own',
  title: 'Own the late parcel',
  states: ['frustrated'],
  situations: ['delivery'],
  family: 'make-right',
  channels: [],
  language: 'en',
  template: 'Hi {{ ticket.requester.first_name | default: "there" }},\n\nI have asked the depot.',
  facts: [],
};

function withReply(part: Partial<Assistance> = {}): Assistance {
  const assistance = anAssistance(part);
  const filled = fillEntry(entry, assistance.values);
  if (filled.kind === 'failed') throw new Error(JSON.stringify(filled.problems));
  const reasons = [{ code: 'state' as const, state: 'frustrated' as const, intensity: 2 as const }];
  return { ...assistance, suggestions: [{ entry, filled, score: 1, reasons }] };
}

const settings: Settings = {
  guardsOpenFacts: false,
  forbiddenPromises: '',
  offersGestures: true,
  quietStates: '',
  greetsByName: true,
  offersBuiltIn: true,
  tagsTickets: false,
  odd: [],
};

/** The panel over a ticket whose assistance is known beforehand. */
async function show(part: Partial<Settings> = {}, assistance = withReply()) {
  const zendesk = new InMemoryZendesk();
  const policies: Policy[] = [];
  const loaded = {
    kind: 'ready' as const,
    model: { version: '0', read: () => null },
    assistantFor: (policy: Policy) => {
      policies.push(policy);
      return () => Promise.resolve(assistance);
    },
  };
  const host = {
    zendesk,
    editor: new InMemoryReplyEditor(zendesk),
    settings: { ...settings, ...part },
    library: new InMemoryLibrary(),
    tags: null,
    learning: null,
  };
  renderInFrame(<Sidebar host={host} assistant={Promise.resolve(loaded)} />);
  await screen.findByRole('heading', { level: 1 });
  return { zendesk, policies, user: userEvent.setup() };
}

describe('Sidebar', () => {
  it('stays in the background at a quiet state, and shows replies on request', async () => {
    const { user } = await show({ quietStates: 'frustrated' });
    expect(screen.getByRole('heading', { level: 1, name: 'Frustrated' })).toBeInTheDocument();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(screen.queryByText(/Name the obstacle/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show replies' }));
    expect(screen.getByRole('article')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Insert' })).toHaveFocus();
  });

  it('shows all at a state that is not quiet', async () => {
    await show({ quietStates: 'happy' });
    expect(screen.getByRole('article')).toBeInTheDocument();
    expect(screen.getByText(/Name the obstacle/)).toBeInTheDocument();
  });

  it('hands on whether offers are allowed', async () => {
    expect((await show({ offersGestures: false })).policies).toEqual([{ gestures: false }]);
  });

  it('greets without a name where the admin wants it so, until the agent types one', async () => {
    const { user } = await show({ greetsByName: false });
    expect(screen.getByTestId('words')).toHaveTextContent('Hi there,');
    await user.click(screen.getByRole('button', { name: 'Change greeting' }));
    await user.type(screen.getByRole('textbox', { name: 'Name in the greeting' }), 'Maya');
    expect(screen.getByTestId('words')).toHaveTextContent('Hi Maya,');
  });

  it('inserts by number', async () => {
    const { zendesk, user } = await show();
    await user.keyboard('1');
    expect(await screen.findByText('Inserted into your reply.')).toBeInTheDocument();
    expect(zendesk.draft).toContain('I have asked the depot.');
  });

  it('goes on by itself when the connection is back', async () => {
    const { zendesk } = await show();
    zendesk.failure = { kind: 'failed', reason: 'timeout', detail: '' };
    await act(async () => {
      zendesk.writeAsCustomer('Hello?');
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(screen.getByText('Not up to date')).toBeInTheDocument();
    zendesk.failure = null;
    const online = jest.spyOn(navigator, 'onLine', 'get');
    for (const [event, there] of [
      ['offline', false],
      ['online', true],
    ] as const) {
      online.mockReturnValue(there);
      await act(async () => {
        window.dispatchEvent(new Event(event));
        await Promise.resolve();
      });
    }
    online.mockRestore();
    expect(screen.queryByText('Not up to date')).not.toBeInTheDocument();
  });
});
