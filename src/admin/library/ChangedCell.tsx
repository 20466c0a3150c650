import { getColor } from '@zendeskgarden/react-theming';
import { useIntl } from 'react-intl';
import styled from 'styled-components';
import type { KeptEntry } from '../../library/KeptEntry';
import { useAdminWords } from '../words';

type Props = {
  kept: Pick<KeptEntry, 'updatedAt' | 'updatedBy'>;
  names: ReadonlyMap<string, string>;
  userId: string | null;
};

/** When an entry was changed last, and by whom as far as Zendesk tells. */
export function ChangedCell({ kept: { updatedAt, updatedBy }, names, userId }: Props) {
  const say = useAdminWords();
  const intl = useIntl();
  // What is just being written has no time yet.
  if (Number.isNaN(Date.parse(updatedAt))) return null;
  const name = updatedBy === userId ? say('library.you') : names.get(updatedBy ?? '');
  return (
    <Small>
      <time
        dateTime={updatedAt}
        title={intl.formatDate(updatedAt, { dateStyle: 'long', timeStyle: 'short' })}
      >
        {intl.formatDate(updatedAt, { dateStyle: 'medium' })}
      </time>
      {name !== undefined && (
        <div>
          <bdi>{name}</bdi>
        </div>
      )}
    </Small>
  );
}

const Small = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;
