/** Elements with which a message in HTML begins or ends. */
const MESSAGE_TAG =
  'html|body|head|div|p|br|span|table|blockquote|ul|ol|pre|h[1-6]|b|strong|em|i|a|img|meta|style';

const BEGINS_AS_HTML = new RegExp(
  `^\\s{0,100}<(?:!doctype html|(?:${MESSAGE_TAG})(?=[\\s/>]))`,
  'iu',
);
const ENDS_AS_HTML = new RegExp(`(?:</(?:${MESSAGE_TAG})>|<br\\s{0,3}/?>)\\s{0,100}$`, 'iu');
const BEGINS_AS_BLOCK = /^\s{0,100}<(?:!doctype html|html|body|div|p|table|blockquote)(?=[\s/>])/iu;
const HAS_BREAKS = /<br\s{0,3}\/?>|<\/(?:p|div|li|td)>/iu;

/** A message ends within these; regular expressions need not look at more. */
const TAIL_CHARS = 200;

/**
 * Whether a message's content is HTML.
 *
 * The content type is believed when it says HTML. Zendesk leaves it out at times, and web channels call
 * HTML plain: then the content must look like it, more so where it is said to be plain. `a < b` or a
 * customer's `<b>` in the middle of a sentence is text.
 */
export function isHtml(content: string, contentType: string | null): boolean {
  const type = (contentType ?? '').toLowerCase();
  if (type.includes('html')) return true;
  const tail = content.slice(-TAIL_CHARS);
  if (type.includes('plain')) return BEGINS_AS_BLOCK.test(content) && ENDS_AS_HTML.test(tail);
  return (BEGINS_AS_HTML.test(content) && ENDS_AS_HTML.test(tail)) || HAS_BREAKS.test(content);
}
