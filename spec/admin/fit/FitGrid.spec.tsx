/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FitGrid } from '../../../src/admin/fit/FitGrid';
import { aKeptEntry } from '../../support/aKeptEntry';
import { renderAdmin } from '../exchange/renderAdmin';

const LIBRARY = [
  aKeptEntry('one', {}, { states: ['angry'], situations: ['delivery'] }),
  aKeptEntry('two', {}, { states: ['angry', 'worried'], situations: ['delivery', 'refund'] }),
  aKeptEntry('three', {}, { states: ['angry'], situations: [] }),
  aKeptEntry('draft', { status: 'draft' }, { states: ['sad'], situations: ['delivery'] }),
  aKeptEntry('short', {}, { states: ['happy'], situations: ['praise'], channels: ['messaging'] }),
];

/** The grid with the account's own replies alone. */
async function showOwn(onOpen = jest.fn()) {
  const user = userEvent.setup();
  renderAdmin(<FitGrid entries={LIBRARY} offersBuiltIn onOpen={onOpen} />);
  await user.click(screen.getByLabelText('Count replies that come with Attune'));
  return { user, onOpen, grid: await screen.findByRole('grid') };
}

/** By its label, since roles of so many buttons are slow to find here. */
const cell = (name: string | RegExp) => screen.getByLabelText(name);

describe('FitGrid', () => {
  it('has a column a state, a row a situation, and their names as headers', async () => {
    const { grid } = await showOwn();
    const columns = within(grid).getAllByRole('columnheader');
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      'Situation',
      ...['Angry', 'Frustrated', 'Disappointed', 'Worried', 'Confused', 'Sad', 'Happy', 'Neutral'],
      'All',
    ]);
    const rows = within(grid).getAllByRole('rowheader');
    expect(rows).toHaveLength(18);
    expect(rows[1]).toHaveTextContent('a delivery');
  });

  it('counts active replies only, and tells gaps in words', async () => {
    await showOwn();
    expect(cell('Angry, a delivery: 2 replies')).toHaveTextContent('2');
    expect(cell('Angry, any situation: 1 reply')).toHaveTextContent('1');
    expect(cell('Angry, a bug: none of its own; 1 reply suits any situation')).toHaveTextContent(
      '(1)',
    );
    expect(cell('Sad, a delivery: gap, no reply')).toHaveTextContent('Gap');
  });

  it('counts those of one channel with those that suit any', async () => {
    const { user } = await showOwn();
    expect(cell('Happy, praise: 1 reply')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Channel'), 'Email');
    expect(cell('Happy, praise: gap, no reply')).toBeInTheDocument();
    expect(cell('Angry, a delivery: 2 replies')).toBeInTheDocument();
  });

  it('counts what comes with Attune too, unless told not to', async () => {
    renderAdmin(<FitGrid entries={[]} offersBuiltIn onOpen={() => {}} />);
    await screen.findByRole('grid');
    expect(screen.getByText(/replies counted; no gaps/u)).toBeInTheDocument();
  });

  it('is one tab stop, with the arrow keys within', async () => {
    const { user } = await showOwn();
    await user.click(cell('Angry, a delivery: 2 replies'));
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(cell(/^Disappointed, a damaged/u)).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}{Control>}{End}{/Control}');
    expect(cell(/^Neutral, praise/u)).toHaveFocus();
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('opens the replies of a cell, with what they were filtered by', async () => {
    const { user, onOpen } = await showOwn();
    await user.selectOptions(screen.getByLabelText('Channel'), 'Messaging');
    await user.click(cell(/^Angry, a refund/u));
    expect(onOpen).toHaveBeenCalledWith({
      state: 'angry',
      situation: 'refund',
      language: 'en',
      channel: 'messaging',
      withBuiltIn: false,
    });
    await user.click(cell(/^Angry, any situation/u));
    expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ situation: null }));
  });
});
