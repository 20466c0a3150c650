import { Button } from '@zendeskgarden/react-buttons';
import { Body, Footer, FooterItem, Header, Modal } from '@zendeskgarden/react-modals';

type Props = {
  title: string;
  body: string;
  /** The first is the way back, and what Escape means. */
  choices: readonly { label: string; run: () => void; danger?: boolean; primary?: boolean }[];
};

/** A question that must be answered before anything is lost. */
export function AskDialog({ title, body, choices }: Props) {
  const [back] = choices;
  return (
    <Modal role="alertdialog" onClose={() => back?.run()}>
      <Header tag="h2">{title}</Header>
      <Body>{body}</Body>
      <Footer>
        {choices.map(({ label, run, danger = false, primary = false }, index) => (
          <FooterItem key={label}>
            <Button isBasic={index === 0} isDanger={danger} isPrimary={primary} onClick={run}>
              {label}
            </Button>
          </FooterItem>
        ))}
      </Footer>
    </Modal>
  );
}
