import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { useKept } from '../ui/useKept';
import { useWords } from '../ui/words';
import { focusInsert, MAX_NUMBERS } from './focusInsert';
import { useEscape } from './useEscape';
import { useShortcuts } from './useShortcuts';

const NUMBERS = Array.from({ length: MAX_NUMBERS }, (_, rank) => rank + 1);

const ROWS = [
  [`1 – ${MAX_NUMBERS}`, 'keys.insert'],
  ['/', 'keys.search'],
  ['?', 'keys.list'],
  ['Esc', 'keys.escape'],
] as const;

/** The keys of the panel: makes them work, and lists them on request. */
export function KeyList() {
  const say = useWords();
  const [open, setOpen] = useState(false);
  // The agent's own choice; a voice that dictates presses single keys all the time (WCAG 2.1.4).
  const [kept, keep] = useKept('attune.keysOff');
  const off = kept !== null;
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function show(): void {
    flushSync(() => setOpen(true));
    list.current?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  }

  function hide(): void {
    opener.current?.focus();
    setOpen(false);
  }

  useEscape(open, hide);
  useShortcuts(
    off
      ? {}
      : {
          '?': () => (open ? hide() : show()),
          '/': () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
          // What the reply asks for is asked for as at a click.
          ...Object.fromEntries(
            NUMBERS.map((number) => [number, () => focusInsert(number)?.click()]),
          ),
        },
    () => document.querySelector('main')?.focus(),
  );

  return (
    <div>
      <Button
        isLink
        size="small"
        ref={opener}
        aria-expanded={open}
        aria-keyshortcuts="?"
        onClick={open ? hide : show}
      >
        {say('keys.show')}
      </Button>
      {open && (
        <List ref={list} role="group" aria-label={say('keys.title')} tabIndex={-1}>
          <SM>
            <Span hue="grey">{say(off ? 'keys.off' : 'keys.intro')}</Span>
          </SM>
          <dl>
            {ROWS.map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(words)}</dd>
              </div>
            ))}
          </dl>
          <Button isLink size="small" onClick={() => keep(off ? null : 'yes')}>
            {say(off ? 'keys.turnOn' : 'keys.turnOff')}
          </Button>
        </List>
      )}
    </div>
  );
}

const List = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  dl {
    display: grid;
    gap: ${({ theme }) => theme.space.xxs};
    margin: ${({ theme }) => theme.space.xs} 0 0;

    > div {
      display: flex;
      gap: ${({ theme }) => theme.space.sm};
    }
  }

  dt {
    flex: none;
    min-width: 48px;
  }

  dd {
    margin: 0;
  }

  kbd {
    padding: 0 ${({ theme }) => theme.space.xxs};
    border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    font: inherit;
  }
`;
