/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { OddSettings } from '../../src/admin/OddSettings';
import { renderAdmin } from './exchange/renderAdmin';

const FINE = { quietStates: 'happy, neutral', forbiddenPromises: 'refund', odd: [] };

describe('OddSettings', () => {
  it('shows nothing where everything is understood', () => {
    renderAdmin(<OddSettings settings={FINE} />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('names each setting, the words that are not known in it, and those that are', () => {
    renderAdmin(
      <OddSettings
        settings={{
          quietStates: 'hapy, sad',
          forbiddenPromises: '<b>miracles</b>, refund',
          odd: ['greet_by_name'],
        }}
      />,
    );
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^Promises that agents may not make: .*miracles.*Known words: refund/u),
      expect.stringMatching(/^States at which Attune stays in the background: “hapy”.*happy/u),
      expect.stringMatching(/^Greet customers by name: neither on nor off/u),
    ]);
  });
});
