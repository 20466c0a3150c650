import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../assist';
import { MarkedText } from '../ui/MarkedText';
import { useWords } from '../ui/words';
import { LinkPanel } from './LinkPanel';
import { showMessages } from './showMessages';
import { useEscape } from './useEscape';

/** On request: what the customer wrote since the last reply, with the words that told. */
export function MessageView({ assistance }: { assistance: Assistance }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    opener.current?.focus();
    setOpen(false);
  });
  return (
    <>
      <Button isLink size="small" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'message.hide' : 'message.show')}
      </Button>
      {open && <Messages assistance={assistance} />}
    </>
  );
}

function Messages({ assistance }: { assistance: Assistance }) {
  const say = useWords();
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const panel = useRef<HTMLDivElement>(null);
  return (
    <LinkPanel ref={panel} role="group" aria-label={say('message.title')} tabIndex={-1}>
      {showMessages(assistance, whole).map(({ id, text, marks, cut }) => (
        <Message key={id}>
          <MarkedText text={cut ? `${text} …` : text} marks={marks} look="told" />
          {cut && (
            <Button
              isLink
              size="small"
              onClick={() => {
                // The button goes away; focus must not go with it.
                panel.current?.focus();
                setWhole(new Set([...whole, id]));
              }}
            >
              {say('message.whole')}
            </Button>
          )}
        </Message>
      ))}
    </LinkPanel>
  );
}

const Message = styled.div`
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;
