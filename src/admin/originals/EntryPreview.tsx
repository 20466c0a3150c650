import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useMemo } from 'react';
import styled from 'styled-components';
import type { Entry } from '../../library/Entry';
import { fillEntry } from '../../library/fillEntry';
import { MarkedText } from '../../ui/MarkedText';
import { nameEntry } from '../../words/nameEntry';
import { useAdminWords } from '../words';

type Props = {
  entry: Entry;
  /** Without title and names, where these stand above already. */
  isBare?: boolean;
};

/** A reply's words, filled in for an invented customer; as written where they cannot be filled in. */
export function EntryPreview({ entry, isBare = false }: Props) {
  const say = useAdminWords();
  const filled = useMemo(() => {
    const customer = say('originals.sampleName');
    const agent = say('originals.sampleAgent');
    return fillEntry(entry, {
      'ticket.id': '1042',
      'ticket.title': say('originals.sampleSubject'),
      'ticket.brand.name': say('originals.sampleBrand'),
      'ticket.requester.first_name': customer,
      'ticket.requester.last_name': customer,
      'ticket.requester.name': customer,
      'current_user.first_name': agent,
      'current_user.name': agent,
    });
  }, [entry, say]);
  return (
    <Words>
      {!isBare && (
        <>
          <b>
            <bdi>{entry.title}</bdi>
          </b>
          <SM>
            <Span hue="grey">{nameEntry(entry, say).join(' · ')}</Span>
          </SM>
        </>
      )}
      <Sheet lang={entry.language}>
        {filled.kind === 'filled' ? (
          <MarkedText text={filled.text} marks={filled.gaps} styles={filled.marks} />
        ) : (
          <MarkedText text={entry.template} marks={[]} />
        )}
      </Sheet>
    </Words>
  );
}

const Words = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Sheet = styled.div`
  padding: ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;
