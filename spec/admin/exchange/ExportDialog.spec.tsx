/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExportDialog } from '../../../src/admin/exchange/ExportDialog';
import { aContent } from '../../support/aContent';
import { renderAdmin } from './renderAdmin';

const all = ['one', 'two', 'three'].map((key) => aContent(key));

/** What the browser was given to save. jsdom has no object URLs. */
let saved: Blob[];

beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

function show(selected = all.slice(0, 1), filtered = all.slice(0, 2)) {
  const onClose = jest.fn();
  const user = userEvent.setup();
  renderAdmin(<ExportDialog all={all} filtered={filtered} selected={selected} onClose={onClose} />);
  return { onClose, user };
}

describe('ExportDialog', () => {
  it('offers what is selected first, then what is filtered, then all', () => {
    show();
    expect(
      screen
        .getAllByRole('radio')
        .slice(0, 3)
        .map((radio) => radio.parentElement?.textContent),
    ).toEqual([
      'What is selected (1 reply)',
      'What the list shows now (2 replies)',
      'All of the library (3 replies)',
    ]);
    expect(screen.getByLabelText(/What is selected/u)).toBeChecked();
  });

  it('asks nothing where there is nothing to choose', () => {
    show([], all);
    expect(screen.queryByLabelText(/What the list shows/u)).not.toBeInTheDocument();
    expect(screen.getByLabelText(/All of the library/u)).toBeChecked();
  });

  it('saves a file, says what is not in it, and has a way on where no file arrives', async () => {
    const { user, onClose } = show();
    expect(screen.getByText(/Not in the file: earlier versions/u)).toBeInTheDocument();
    await user.click(screen.getByLabelText('CSV'));
    expect(screen.getByText(/separated by commas/u)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Download' }));
    expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
    expect(
      await screen.findByText(/The download of attune-replies-.*\.csv has begun/u),
    ).toBeInTheDocument();

    const write = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const field = await screen.findByLabelText('The file as text');
    expect((field as HTMLTextAreaElement).value).toContain('one a, one b');
    write.mockRestore();

    await user.click(screen.getAllByRole('button', { name: 'Close' })[0] ?? document.body);
    expect(onClose).toHaveBeenCalledWith('1 reply exported.');
  });
});
