import { holdsGapMark } from './gapMarks';
import { EDGE } from './noncharacters';
import { beginsWithValue, release, releaseAs } from './protect';

/** Where a link goes. */
export type Address = {
  /** What HTML needs; `null` while there is a gap in it, so that it leads nowhere. */
  href: string | null;
  /** What people read: without `mailto:` and `tel:`. */
  shown: string;
};

/** `https://bank.example@elsewhere.example` looks like one place and leads to another. */
const SCHEME = /^(?:https?:\/\/(?![^/?#]*@)[^\s/?#]|mailto:[^\s?]|tel:\+?[\d(])/iu;

/** A value goes on with the name of a host that the author has begun: `https://acme.example{{ … }}`. */
const HOST_GOES_ON = new RegExp(
  `^https?://[^/?#]*[^/?#:${EDGE}]${EDGE}[^${EDGE}]+${EDGE}(?:[/?#]|$)`,
  'iu',
);

/** What may not stand in an address as it is. */
const UNFIT = /[\s"'<>\\^`{|}]/gu;

/**
 * Reads a link's destination as the template's author wrote it, with protected values in it.
 *
 * A value that is the whole beginning of the address (`{{ ticket.url }}`) must be an address itself. A value further
 * on fills one place and cannot lead elsewhere: what separates the parts of an address is escaped in it, and it does
 * not end the name of a host (".elsewhere.example" would).
 *
 * @returns `null` for what leads nowhere or may do something: only http, https, mailto and tel are let in.
 */
export function readAddress(destination: string): Address | null {
  const isWhole = beginsWithValue(destination);
  if (HOST_GOES_ON.test(destination)) return null;
  if (holdsGapMark(destination)) {
    return isWhole || SCHEME.test(destination) ? { href: null, shown: shown(destination) } : null;
  }
  const plain = isWhole ? release(destination) : releaseIntoAddress(destination);
  const href = plain.replace(UNFIT, percent);
  return SCHEME.test(href) ? { href, shown: shown(href) } : null;
}

function releaseIntoAddress(destination: string): string {
  const isMail = /^mailto:/iu.test(destination);
  return releaseAs(destination, (sign, rest) => {
    // `url_encode` has been at work where `%` stands before two hexadecimal digits.
    const isEncoded = sign === '%' && /^[\da-f]{2}/iu.test(rest);
    const isFit = isEncoded || /[-._~]/u.test(sign) || (sign === '@' && isMail);
    return isFit ? sign : percent(sign);
  });
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function shown(address: string): string {
  return address.replace(/^(?:mailto|tel):/iu, '');
}
