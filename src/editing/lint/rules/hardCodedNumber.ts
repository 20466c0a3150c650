import { findMatches, withoutAddresses } from '../findMatches';
import type { LintRule } from '../LintRule';
import { LEFT_OVER } from '../orFact';

/** "order 4711", "#88123", "INV-2026-0042", "1Z999AA10123456784". */
const NAMED =
  /(?<![\p{L}\p{N}/])(?:#\s?|(?:order|ticket|case|request|invoice|booking|reservation|reference|tracking|customer|account|bestellung|auftrag|rechnung|kundennummer|pedido|factura|reserva|commande|facture|fatura|注文番号|番号)(?:\s(?:no\.?|nr\.?|number|nummer|n°|id))?\s?[:#]?\s?#?)(?=[A-Z-]{0,8}\d)([A-Z\d][A-Z\d-]{2,24})(?![\p{L}\p{N}])/giu;

/** Letters and digits that no word is made of. */
const CODE = /(?<![\p{L}\p{N}/#-])[A-Z\d]{2,30}(?:-[A-Z\d]{1,20}){0,4}(?![\p{L}\p{N}])/gu;

/** So many digits are no version, no norm and no error's number. */
const LEAST_DIGITS = 6;

/** The same for all: a telephone number, the company's own numbers, those of versions and errors. */
const IS_OURS =
  /(?:\b(?:vat|iban|bic|swift|tax|ust|siret|nif|cnpj|error|code|build|version|model|sku|part|article|iso|norm|form)\b[^\n.;]{0,30}|(?:\+|\btel|phone|call|dial|hotline|ring|whatsapp|fax|anruf|rufen|llam|appel|ligue|電話)[^\n]{0,40})$/iu;

/** The number of one customer's order, invoice or parcel. */
export const hardCodedNumber: LintRule = {
  code: 'hard-coded-number',
  severity: 'warning',
  languages: 'any',
  source: LEFT_OVER,
  fires: [
    'Your order 48213 is on its way.',
    'I have opened invoice INV-2026-0042.',
    { template: 'About ticket #48213: yes.', fixed: 'About ticket #{{ ticket.id }}: yes.' },
    'Track it under 1Z999AA10123456784.',
  ],
  silent: [
    'Your order is on its way.',
    'Call us at 0800 1234567.',
    'The number of the shop is 555-0188, and the log says 2026-01-12T08:15.',
    'In order 1. to restart, 2. to wait.',
    'Your ticket is #{{ ticket.id }}.',
    'Error 404 is gone; COVID-19 rules, ISO-9001.',
    'Error code 80070005 is gone with build 20260112. Our VAT number is DE123456789.',
  ],
  find: (read) => {
    const own = { ...read, literal: withoutAddresses(read.literal) };
    const isOurs = (start: number): boolean =>
      IS_OURS.test(own.literal.slice(Math.max(0, start - 60), start));
    const named = findMatches(own, NAMED, ([found, number = ''], start, end) => {
      const isYear = /^(?:19|20)\d\d$/u.test(number);
      if ((number.match(/\d/gu)?.length ?? 0) < 3 || isYear || isOurs(start)) return null;
      const from = end - number.length;
      const place = { start: from, values: { words: number } };
      if (!/^ticket/iu.test(found) || !/^\d+$/u.test(number)) return place;
      return { ...place, changes: [{ start: from, end, text: '{{ ticket.id }}' }] };
    });
    const codes = findMatches(own, CODE, ([found], start, end) => {
      if ((found.match(/\d/gu)?.length ?? 0) < LEAST_DIGITS || isOurs(start)) return null;
      // A day, or a telephone number of North America.
      if (/^\d{4}-\d{2}-\d{2}|^(?:\d{3}-){1,2}\d{4}$/u.test(found)) return null;
      return named.some((one) => one.start < end && start < one.end) ? null : {};
    });
    return [...named, ...codes];
  },
};
