import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { AdminWordKey } from '../words/Say';
import type { RecordFailure } from '../zendesk/RecordStore';
import type { Access } from './library/DeskView';
import { useAdminWords } from './words';

type Props = {
  access: Access;
  stale: RecordFailure | null;
  isLooking: boolean;
  onRetry: () => void;
};

/** What this user cannot do, why, and who can help; nothing where all is well. */
export function AccessBanner({ access, stale, isLooking, onRetry }: Props) {
  const say = useAdminWords();
  const trouble = troubleOf(access, stale);
  if (trouble === null) return null;
  const { heading, advice, type, retries } = trouble;
  return (
    <Alert type={type} role={type === 'error' ? 'alert' : 'status'}>
      <Title>{say(heading)}</Title>
      <Advice>{say(advice)}</Advice>
      {retries && (
        <Actions>
          <Button size="small" aria-disabled={isLooking} onClick={() => isLooking || onRetry()}>
            {say(isLooking ? 'page.asking' : 'page.retry')}
          </Button>
        </Actions>
      )}
    </Alert>
  );
}

type Trouble = {
  heading: AdminWordKey;
  advice: AdminWordKey;
  type: 'error' | 'warning' | 'info';
  retries: boolean;
};

function troubleOf(access: Access, stale: RecordFailure | null): Trouble | null {
  switch (access.kind) {
    case 'none': {
      const reason = nameIn(NONE, access.failure.reason);
      return {
        heading: `page.none.${reason}Title`,
        advice: `page.none.${reason}Advice`,
        type: reason === 'missing-object' ? 'info' : 'error',
        retries: true,
      };
    }
    case 'read':
      return {
        heading: `page.read.${access.why}Title`,
        advice: `page.read.${access.why}Advice`,
        type: access.why === 'refused' ? 'warning' : 'info',
        retries: access.why !== 'role',
      };
    case 'loading':
    case 'write':
      return stale === null
        ? null
        : {
            heading: 'page.staleTitle',
            advice: `page.stale.${nameIn(STALE, stale.reason)}`,
            type: 'warning',
            retries: true,
          };
  }
}

/** What there are words for; all else is `other`. */
const NONE = [
  'missing-object',
  'forbidden',
  'signed-out',
  'rate-limited',
  'busy',
  'offline',
] as const;
const STALE = ['offline', 'signed-out', 'rate-limited', 'busy'] as const;

function nameIn<T extends string>(named: readonly T[], reason: string): T | 'other' {
  return named.find((one) => one === reason) ?? 'other';
}

const Advice = styled.div`
  max-width: 90ch;
`;

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
