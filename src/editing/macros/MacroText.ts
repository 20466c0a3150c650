/** A macro of Zendesk, as far as it matters to an entry. All of it is hostile. */
export type MacroText = {
  id: string;
  /** May hold categories: `Billing::Late payment`. */
  title: string;
  /** The reply as HTML; `null` where the macro has none as HTML. */
  html: string | null;
  /** The reply as plain text; `null` where the macro writes no reply. */
  text: string | null;
  /** Whether it writes an internal note. */
  isNote: boolean;
  /** The channel that the reply is limited to, in Zendesk's words; `null` for any. */
  channel: string | null;
  /** What else it does, as Zendesk names it. */
  otherActions: readonly { field: string; value: string }[];
};
