import { hasSaid, isBlank, type Line } from './Line';
import {
  CLOSINGS,
  DEVICE_EXCUSE,
  DEVICE_LINES,
  DEVICE_SENTENCES,
  DEVICE_WORDS,
  NOT_IN_A_NAME,
  THANKING_CLOSINGS,
} from './signatureMarkers';

/** RFC 3676 §4.3: "-- " on a line of its own starts the signature. Many programs trim the blank. */
const DELIMITER = /^(?:--|__|—|–)$/u;
const MAX_SIGNATURE_LINES = 12;
const MAX_DEVICE_CHARS = 120;
const MAX_CONTACT_CHARS = 120;
const MAX_NAME_WORDS = 6;

/**
 * Claims signatures: what follows "-- ", "Sent from my iPhone", a closing ("Best regards,") with the
 * name and the contact lines below it, and a block of contact lines at the end.
 *
 * A closing that thanks is claimed only with a name below it and words above it: "Thanks" as a whole
 * message was said, and so was "Thanks, but this is the third time I ask".
 */
export function markSignatures(lines: readonly Line[]): void {
  for (const line of lines)
    if (line.kind === null && isDeviceLine(line.text.trim())) line.kind = 'signature';

  let said = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind !== null || isBlank(line)) continue;
    const end = said ? endOfSignature(lines, index) : null;
    if (end === null) {
      said ||= hasSaid([line]);
      continue;
    }
    for (const claimed of lines.slice(index, end)) claimed.kind ??= 'signature';
    index = end - 1;
  }
  markContactBlock(lines);
}

/** @returns the line after the signature that starts at `index`, or `null` where none does. */
function endOfSignature(lines: readonly Line[], index: number): number | null {
  const text = lines[index]?.text.trim() ?? '';
  if (DELIMITER.test(text)) return endOfDelimited(lines, index);

  const [closing, name] = splitClosing(text);
  const isFormal = CLOSINGS.has(closing);
  if (!isFormal && !THANKING_CLOSINGS.has(closing)) return null;
  if (name !== null)
    return isFormal && isName(name) ? endOfContacts(lines, index + 1, false) : null;

  const end = endOfContacts(lines, index + 1, true);
  if (end > index + 1) return end;
  return isFormal ? index + 1 : null;
}

/** A short rest of the message after "--" is the signature; a long one is a letter that used a rule. */
function endOfDelimited(lines: readonly Line[], index: number): number | null {
  let count = 0;
  for (let end = index + 1; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || line.kind === 'quote' || line.kind === 'forwarded') return end;
    if (!isBlank(line)) count += 1;
    if (count > MAX_SIGNATURE_LINES || isSentence(line.text)) return null;
  }
  return count > 0 ? lines.length : null;
}

/** "Regards, Ann Lee" → ["regards", "Ann Lee"]; "Regards," → ["regards", null]. "Thank you!" stays loud: it was said. */
function splitClosing(line: string): [closing: string, name: string | null] {
  if (line.length > 80) return ['', null];
  const comma = line.search(/[,;:–—-]\s+\S/u);
  const closing = comma === -1 ? line : line.slice(0, comma);
  const name = comma === -1 ? null : line.slice(comma + 1).trim();
  return [
    closing
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/[\s,.;:–—-]{1,10}$/u, '')
      .trim(),
    name,
  ];
}

/** @returns the line after the contact lines from `start` on; blank lines between them are theirs. */
function endOfContacts(lines: readonly Line[], start: number, expectsName: boolean): number {
  let end = start;
  let count = 0;
  for (let index = start; index < lines.length && count < MAX_SIGNATURE_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind !== null) break;
    if (isBlank(line)) continue;
    const text = line.text.trim();
    const isFirst = expectsName && count === 0;
    if (!(isContact(text) || isName(text) || (isFirst && isLowerCaseName(text)))) break;
    count += 1;
    end = index + 1;
  }
  return end;
}

/** Two or more contact marks in the last lines are a signature even without a closing. */
function markContactBlock(lines: readonly Line[]): void {
  let start = lines.length;
  let marks = 0;
  while (start > 0 && lines.length - start < MAX_SIGNATURE_LINES) {
    const line = lines[start - 1];
    if (line === undefined || isBlank(line)) {
      if (marks > 0) break;
      start -= 1;
      continue;
    }
    if (line.kind === null) {
      const text = line.text.trim();
      if (isContact(text)) marks += 1;
      else if (!isName(text)) return;
    } else if (marks > 0) break;
    start -= 1;
  }
  if (marks < 2 || !hasSaid(lines.slice(0, start))) return;
  for (const line of lines.slice(start)) line.kind ??= 'signature';
}

/** "Sent from my iPhone" and its kin, and nothing that goes on: "Sent from my old flat …" was said. */
function isDeviceLine(text: string): boolean {
  if (text.length > MAX_DEVICE_CHARS) return false;
  if (DEVICE_SENTENCES.some((pattern) => pattern.test(text))) return true;
  const opening = DEVICE_LINES.find((pattern) => pattern.test(text));
  if (opening === undefined) return false;
  const rest = text.replace(opening, '').toLowerCase();
  if (rest === '') return true;
  const words = rest
    .replace(/<?https?:\S{1,200}/gu, ' ')
    .replace(/[™®()[\]]/gu, ' ')
    .split(/[\s/|]+/u)
    .map((word) => word.replace(/[.,!:;]{1,5}$/u, ''))
    .filter((word) => word !== '');
  const stranger = words.findIndex((word) => !DEVICE_WORDS.has(word) && !/\d/u.test(word));
  return stranger === -1 || (stranger > 0 && DEVICE_EXCUSE.test(rest));
}

/** Marks of contact data: an address, a number, a bar between title and company, a company's form. */
function isContact(text: string): boolean {
  if (text.length > MAX_CONTACT_CHARS || isSentence(text)) return false;
  return (
    /^[^\s@]{0,10}\s?<?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}>?$/u.test(text) ||
    /^(?:e-?mail|mail|e|web|www|website|tel|telefon|teléfono|tél|phone|ph|mobile|mob|mobil|cell|fax|t|m|p|f|w|direct|office|linkedin|skype|twitter|whatsapp)\s?[.:|]{1,2}\s/iu.test(
      text,
    ) ||
    /^(?:https?:\/\/|www\.)\S{3,100}$/iu.test(text) ||
    /^\+?[\d\s()./-]{7,30}$/u.test(text) ||
    (/\s[|•·]\s/u.test(text) && text.split(/\s+/u).length <= 14) ||
    /\b(?:ltd|inc|llc|gmbh|s\.?a\.?|plc|b\.?v\.?|pty|corp|ag|s\.?r\.?l)\.?$/iu.test(text)
  );
}

/** Up to six words that all begin with a capital, or that have no case, and that no sentence is made of. */
function isName(text: string): boolean {
  const words = text
    .replace(/[,./&()-]{1,3}/gu, ' ')
    .trim()
    .split(/\s+/u);
  if (words.length > MAX_NAME_WORDS || text.length > 60 || /[!?:;]/u.test(text)) return false;
  return words.every(
    (word) =>
      !NOT_IN_A_NAME.has(word.toLowerCase()) &&
      (/^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.]{0,30}$/u.test(word) ||
        /^(?:de|da|del|della|der|den|van|von|di|du|dos|la|le|el|of|and|al|bin|y|e)$/u.test(word)),
  );
}

function isLowerCaseName(text: string): boolean {
  return /^\p{Ll}[\p{L}'’-]{1,20}[,.]?$/u.test(text) && !NOT_IN_A_NAME.has(text.toLowerCase());
}

/** Five words or more that end like a sentence, or are written as one. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/u);
  if (/[!?]$/u.test(text.trim()) && words.length > 1) return true;
  if (words.length < 5) return false;
  const plain = words.filter((word) => NOT_IN_A_NAME.has(word.toLowerCase().replace(/[.,]$/u, '')));
  return plain.length >= 2 || words.length > 12;
}
