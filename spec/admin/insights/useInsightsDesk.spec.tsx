/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { InsightsDesk } from '../../../src/admin/insights/InsightsDesk';
import { useInsightsDesk } from '../../../src/admin/insights/useInsightsDesk';
import type { OutcomeSearch } from '../../../src/zendesk/OutcomeSearch';
import type { RecordFailure } from '../../../src/zendesk/RecordStore';
import { InMemoryAccount } from '../../support/InMemoryAccount';

function openDesk(reason: RecordFailure['reason']) {
  let pages = 0;
  const search: OutcomeSearch = {
    loadCount: () => Promise.resolve({ kind: 'count', count: 0 }),
    loadPage: () => {
      pages += 1;
      return Promise.resolve(
        pages === 1
          ? { kind: 'failed', reason, detail: '' }
          : { kind: 'page', tickets: [], odd: 0, next: null },
      );
    },
  };
  return new InsightsDesk({ search, account: new InMemoryAccount(), now: () => 0 });
}

function goOnline(): void {
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
}

describe('useInsightsDesk', () => {
  it('goes on by itself when a lost connection is back', async () => {
    const { result } = renderHook((desk) => useInsightsDesk(desk), {
      initialProps: openDesk('offline'),
    });
    await waitFor(() => expect(result.current.count.kind).toBe('failed'));
    goOnline();
    await waitFor(() => expect(result.current.count.kind).toBe('ready'));
  });

  it('leaves it alone where something else was the trouble', async () => {
    const { result } = renderHook((desk) => useInsightsDesk(desk), {
      initialProps: openDesk('forbidden'),
    });
    await waitFor(() => expect(result.current.count.kind).toBe('failed'));
    goOnline();
    expect(result.current.count.kind).toBe('failed');
  });
});
