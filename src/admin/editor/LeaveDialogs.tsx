import { useAdminWords } from '../words';
import { AskDialog } from './AskDialog';

export type Asked = 'leave' | 'discard' | null;

type Props = {
  asked: Asked;
  isNew: boolean;
  /** Whether the browser keeps what is left unsaved. */
  isKept: boolean;
  onStay: () => void;
  onLeave: () => void;
  onDiscard: () => void;
};

/** Asks before changes are left behind or lost. */
export function LeaveDialogs({ asked, isNew, isKept, onStay, onLeave, onDiscard }: Props) {
  const say = useAdminWords();
  if (asked === 'leave') {
    return (
      <AskDialog
        title={say('editor.leave.title')}
        body={say(isKept ? 'editor.leave.body' : 'editor.leave.bodyNoStorage')}
        choices={[
          { label: say('editor.leave.stay'), run: onStay },
          { label: say('editor.leave.discard'), danger: true, run: onDiscard },
          ...(isKept ? [{ label: say('editor.leave.keep'), primary: true, run: onLeave }] : []),
        ]}
      />
    );
  }
  if (asked === null) return null;
  return (
    <AskDialog
      title={say('editor.discardAsk.title')}
      body={say(isNew ? 'editor.discardAsk.bodyNew' : 'editor.discardAsk.body')}
      choices={[
        { label: say('editor.discardAsk.stay'), run: onStay },
        { label: say('editor.discardAsk.yes'), danger: true, run: onDiscard },
      ]}
    />
  );
}
