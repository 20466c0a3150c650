/** What a ticket is about. DESIGN.md, "The words", says what each covers; a ticket may be about several. */
export const SITUATIONS = [
  /** A delivery is late or lost. */
  'delivery',
  /** An item arrived damaged, or it is the wrong one. */
  'damaged',
  /** Billing and charges. */
  'billing',
  'refund',
  /** Something does not work, and it may well be the customer's set-up. */
  'technical',
  /** A defect of the product, reported as such. */
  'bug',
  'outage',
  /** Login and account. */
  'login',
  /** Security and fraud. */
  'security',
  'cancellation',
  /** A how-to question. */
  'how-to',
  /** The quality of a product. */
  'quality',
  /** Rude or poor service. */
  'service',
  /** A booking is to be changed, or was changed. */
  'booking',
  /** Bereavement, illness or money trouble. */
  'hardship',
  'praise',
] as const;
export type Situation = (typeof SITUATIONS)[number];
