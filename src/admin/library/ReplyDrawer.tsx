import { Button } from '@zendeskgarden/react-buttons';
import { Drawer } from '@zendeskgarden/react-modals';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { fillEntry } from '../../library/fillEntry';
import type { TemplateValues } from '../../templates/placeholders';
import { MarkedText } from '../../ui/MarkedText';
import { useList } from '../../ui/words';
import { useLanguageNames } from '../originals/useLanguageNames';
import { useAdminWords } from '../words';
import { ChangedCell } from './ChangedCell';
import type { ListedReply } from './listReplies';

type Props = {
  /** `null` while the drawer is closed. */
  reply: ListedReply | null;
  names: ReadonlyMap<string, string>;
  userId: string | null;
  canWrite: boolean;
  onDeed: (reply: ListedReply, deed: 'edit' | 'copy') => void;
  onClose: () => void;
};

/** A reply to look at: its words for an invented customer, and whom it is offered for. */
export function ReplyDrawer({ reply, names, userId, canWrite, onDeed, onClose }: Props) {
  const say = useAdminWords();
  const deed = reply?.kind === 'kept' ? 'edit' : 'copy';
  return (
    <Drawer isOpen={reply !== null} onClose={onClose}>
      <Drawer.Header tag="h2">
        <bdi>{reply?.entry.title}</bdi>
      </Drawer.Header>
      <Drawer.Body>
        {reply !== null && <Details reply={reply} names={names} userId={userId} />}
      </Drawer.Body>
      {canWrite && reply !== null && (
        <Drawer.Footer>
          <Drawer.FooterItem>
            <Button isPrimary onClick={() => onDeed(reply, deed)}>
              {say(`library.${deed}`)}
            </Button>
          </Drawer.FooterItem>
        </Drawer.Footer>
      )}
      <Drawer.Close aria-label={say('library.close')} />
    </Drawer>
  );
}

function Details({
  reply,
  names,
  userId,
}: Pick<Props, 'names' | 'userId'> & { reply: ListedReply }) {
  const say = useAdminWords();
  const list = useList();
  const nameLanguage = useLanguageNames();
  const { entry } = reply;
  const facts: [string, ReactNode][] = [
    [say('library.column.states'), list(entry.states.map((state) => say(`state.${state}`)))],
    [
      say('library.filter.situation'),
      entry.situations.length === 0
        ? say('library.general')
        : list(entry.situations.map((one) => say(`situation.${one}`))),
    ],
    [say('library.filter.family'), say(`family.${entry.family}`)],
    [say('library.filter.language'), nameLanguage(entry.language)],
  ];
  if (entry.channels.length > 0) {
    const channels = list(entry.channels.map((one) => say(`library.channel.${one}`)));
    facts.push([say('library.filter.channel'), channels]);
  }
  const limits = [...(entry.brands ?? []), ...(entry.groups ?? [])];
  if (limits.length > 0) facts.push([say('library.reply.when'), <bdi key="b">{list(limits)}</bdi>]);
  if (entry.facts.length > 0) {
    const asked = list(entry.facts.map(({ label }) => label));
    facts.push([say('library.reply.asked'), <bdi key="f">{asked}</bdi>]);
  }
  if (reply.kind === 'kept') {
    facts.push([say('library.column.status'), say(`library.status.${reply.kept.status}`)]);
    facts.push([
      say('library.column.changed'),
      <ChangedCell key="c" kept={reply.kept} names={names} userId={userId} />,
    ]);
  }
  return (
    <Block>
      <Sample reply={reply} />
      <List>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </List>
    </Block>
  );
}

function Sample({ reply: { entry } }: { reply: ListedReply }) {
  const say = useAdminWords();
  const customer = say('library.reply.sampleName');
  const agent = say('library.reply.sampleAgent');
  const sample: TemplateValues = {
    'ticket.id': '1042',
    'ticket.title': say('library.reply.sampleSubject'),
    'ticket.brand.name': say('library.reply.sampleBrand'),
    'ticket.requester.first_name': customer,
    'ticket.requester.name': customer,
    'current_user.first_name': agent,
    'current_user.name': agent,
  };
  const filled = fillEntry(entry, sample);
  return (
    <figure>
      <figcaption>{say('library.reply.words')}</figcaption>
      <Sheet lang={entry.language}>
        {filled.kind === 'filled' ? (
          <MarkedText text={filled.text} marks={filled.gaps} styles={filled.marks} />
        ) : (
          // It asks for what the invented ticket does not have.
          <MarkedText text={entry.template} marks={[]} />
        )}
      </Sheet>
    </figure>
  );
}

const Block = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};

  figure {
    display: grid;
    gap: ${({ theme }) => theme.space.xs};
    margin: 0;
  }
`;

const Sheet = styled.div`
  padding: ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const List = styled.dl`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;

  dt {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }

  dd {
    margin: 0;
  }
`;
