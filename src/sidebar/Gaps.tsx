import { Trouble } from '../ui/Trouble';
import type { Ready } from './Screen';

/** What Zendesk did not tell, or not lately. */
export function Gaps({ watched, onRetry }: { watched: Ready; onRetry: () => void }) {
  const { freshness, view } = watched;
  if (freshness !== 'fresh') {
    return (
      <Trouble
        type="warning"
        heading="trouble.staleTitle"
        advice="trouble.staleAdvice"
        onRetry={onRetry}
        asking={freshness === 'asking'}
      />
    );
  }
  if (view.missing.length === 0) return null;
  const gap = view.missing.includes('ticket.requester') ? 'requester' : 'details';
  return (
    <Trouble
      type="warning"
      heading={`trouble.missing.${gap}Title`}
      advice={`trouble.missing.${gap}Advice`}
      onRetry={onRetry}
    />
  );
}
