import type { AskedDetail } from '../library/Entry';

/** How each detail looks in a customer's words. None of these looks back or repeats itself, so time is linear. */
const LOOKS: Record<AskedDetail, RegExp> = {
  'order-number':
    /#\s?\d{3,}|(?:pedido|commande|bestellung|bestellnummer|auftrag|encomenda|注文番号|注文)[^\p{L}\p{N}\n]{0,3}(?:(?:n\.?[º°]|n|no|nr|número|numéro|nummer|番号)[^\p{L}\p{N}\n]{0,3})?[A-Z]{0,4}[-/]?\d{3,}|\b(?:order|booking|reservation|reference|ref|invoice|case|pnr|serial|contract|policy|tracking)\b[^\p{L}\p{N}\n]{0,3}(?:(?:no|nr|number|id|code|is|ref)\b[^\p{L}\p{N}\n]{0,3}){0,3}[A-Z]{0,4}[-/]?[A-Z]{0,3}\d[\p{L}\p{N}-]{2,}|\b[A-Z]{1,4}-?\d{4,}\b|\b\d{2,}-\d{3,}\b/iu,
  'error-message':
    /["“”«»„][^"“”«»„\n]{6,200}["“”«»„]|\berror \S*\d|\b[45]\d\d\b(?=[^\d.,]|$)|\bE-?\d{2,}/iu,
  date: /\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu,
  amount:
    /[$€£¥₹]\s?\d|\d[.,]{0,3}\s?(?:[$€£¥₹]|eur|euros?|usd|dollars?|gbp|pounds?|rs|inr)(?![\p{L}\p{N}])/iu,
  device:
    /\b(?:iphone|ipad|android|pixel|galaxy|macbook|mac|windows|linux|chrome|firefox|safari|edge|laptop|tablet|ios)\b/iu,
};

/** @returns the details that the words hold already, so that nobody asks for them again. */
export function givenDetails(said: string): ReadonlySet<AskedDetail> {
  const part = said.slice(0, MAX_CHARS);
  const given = new Set<AskedDetail>();
  for (const [detail, look] of LOOK_LIST) if (look.test(part)) given.add(detail);
  return given;
}

/** Who has not named it in so many letters has not named it. */
const MAX_CHARS = 20_000;

const LOOK_LIST = Object.entries(LOOKS) as [AskedDetail, RegExp][];
