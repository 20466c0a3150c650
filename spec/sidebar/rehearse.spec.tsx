/** @jest-environment jsdom */
import { rehearse } from '../../src/sidebar/rehearse';
import { anAssistance } from '../support/anAssistance';

describe('rehearse', () => {
  it('makes the styles of a ticket’s screen, and leaves nothing in the page', () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => {});
    const listened = jest.spyOn(document, 'addEventListener');
    const unheard = jest.spyOn(document, 'removeEventListener');
    rehearse(anAssistance(), 'dark');
    expect(document.body.innerHTML).toBe('');
    expect(rules()).toBeGreaterThan(20);
    const kinds = (spy: typeof listened | typeof unheard) => spy.mock.calls.map(([kind]) => kind);
    // React itself listens for changes of the selection, once for the whole document.
    const ours = kinds(listened).filter((kind) => kind !== 'selectionchange');
    expect(kinds(unheard)).toEqual(expect.arrayContaining(ours));
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});

function rules(): number {
  const sheets = [...document.querySelectorAll('style')];
  return sheets.reduce((sum, { sheet, textContent }) => {
    return sum + (sheet?.cssRules.length || (textContent ?? '').split('}').length - 1);
  }, 0);
}
