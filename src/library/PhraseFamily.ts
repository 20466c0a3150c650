/** The kind of empathetic phrase that an entry is built around, in the order in which screens list them. */
export const PHRASE_FAMILIES = [
  /** "Sorry you face this." */
  'sorry',
  /** "I understand how this feels." */
  'understand',
  /** "Thank you for telling us." */
  'thank',
  /** "Let me make this right." */
  'make-right',
  /** "I appreciate your patience." */
  'patience',
  /** "What can I do to make this better?" */
  'make-better',
  /** "Your experience matters." */
  'matters',
] as const;
export type PhraseFamily = (typeof PHRASE_FAMILIES)[number];
