/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportDialog } from '../../../src/admin/exchange/ImportDialog';
import { aDesk, keysOf, settle } from '../library/aDesk';
import { renderAdmin } from './renderAdmin';

const HEAD = 'key,title,states,language,family,template';
const LINES = [
  HEAD,
  'one,One,worried,en,understand,Words.',
  'two,"<script>alert(1)</script>",worried,en,understand,Words.',
  'three,Three,worried,en,,',
];

/** jsdom's files cannot be read as a browser's can. */
function aFile(lines: readonly string[], name = 'ours.csv'): File {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes) });
}

/** jsdom keeps nothing for after a reload, which the console is told. */
beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

async function show() {
  const { desk, store } = await aDesk();
  const onClose = jest.fn();
  renderAdmin(<ImportDialog desk={desk} onClose={onClose} />);
  await act(settle);
  return { desk, store, onClose, user: userEvent.setup(), dialog: screen.getByRole('dialog') };
}

const drop = (file: File) =>
  fireEvent.drop(screen.getByRole('button', { name: 'Choose a file, or drop it here' }), {
    dataTransfer: { files: [file] },
  });

describe('ImportDialog', () => {
  it('takes a file that is dropped, and shows hostile titles as text', async () => {
    const { dialog } = await show();
    drop(aFile(LINES));
    expect(await screen.findByText('<script>alert(1)</script>')).toBeInTheDocument();
    expect(dialog.querySelector('script')).toBeNull();
  });

  it('leads the focus from step to step', async () => {
    const { user, dialog } = await show();
    drop(aFile(LINES));
    const button = await screen.findByRole('button', { name: 'Import 2 replies' });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await user.click(button);
    await screen.findByText('2 replies are in your library');
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('shows just the lines of one kind, with all that is wrong with them', async () => {
    const { user } = await show();
    drop(aFile(LINES));
    await user.click(await screen.findByRole('button', { name: 'Refused: 1' }));
    const [, row] = screen.getAllByRole('row');
    expect(row).toHaveTextContent('Three');
    expect(within(row ?? document.body).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByText('One')).not.toBeInTheDocument();
  });

  it('says how far it came when the connection is lost, goes on, and tells the list', async () => {
    const { desk, store, user, onClose } = await show();
    store.writesLeft = 1;
    drop(aFile(LINES));
    await user.click(await screen.findByRole('button', { name: 'Import 2 replies' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 of 2 replies is in your library. 1 is still to be written; nothing of it is lost.',
    );
    store.writesLeft = null;
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(onClose).toHaveBeenCalledWith('2 replies are in your library');
    expect(keysOf(desk)).toEqual(['one', 'two']);
  });

  it('closes by Escape, and not by a click beside it', async () => {
    const { user, dialog, onClose } = await show();
    const backdrop = dialog.parentElement ?? dialog;
    fireEvent.mouseDown(backdrop);
    fireEvent.mouseUp(backdrop);
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
