import { isBlank, type Line } from './Line';

/** A line that begins so belongs to a footer, whatever else it says. */
const OPENINGS: readonly RegExp[] = [
  /^\W{0,5}(?:confidentiality|confidential|privacy|legal) (?:notice|note|disclaimer|statement)\b/iu,
  /^\W{0,5}virus-?free\b/iu,
  /^\W{0,5}(?:this|the) (?:e-?mail|message) (?:has been|was) (?:scanned|checked|sent via|swept)/iu,
  /^\W{0,5}scanned by /iu,
  /^\W{0,5}(?:please )?consider the environment before/iu,
  /^\W{0,5}(?:please )?think (?:of|about) the environment before/iu,
  /^\W{0,5}(?:diese e-?mail wurde|dieses e-?mail wurde) .{0,60}viren/iu,
  /^\W{0,5}vertraulichkeitshinweis/iu,
  /^\W{0,5}bitte (?:denken sie an|prüfen sie).{0,60}(?:umwelt|ausdruck)/iu,
  /^\W{0,5}(?:aviso de confidencialidad|aviso legal|aviso de confidencialidade)\b/iu,
  /^\W{0,5}(?:antes de imprimir|pensez à l['’]environnement|avant d['’]imprimer|prima di stampare|denk aan het milieu)/iu,
  /^\W{0,5}(?:libre de virus|sans virus|livre de vírus|mail priva di virus|virusfrei|virusvrij)\b/iu,
  /^\W{0,5}avis de confidentialité/iu,
];

/** Phrases of disclaimers. One alone may stand in a complaint ("I am not the intended recipient"), two do not. */
const PHRASES: readonly RegExp[] = [
  /this (?:e-?mail|message|communication|transmission)(?:,| and| is| may| contains| \()/iu,
  /\b(?:any|all) (?:attachments?|files? transmitted|enclosures?)\b/iu,
  /\bintended (?:solely|only|recipients?|for the (?:sole|use|named|addressee))/iu,
  /\b(?:individual|person|entity|addressee)s? (?:or entity )?(?:to whom|named|only)/iu,
  /\b(?:confidential|privileged|proprietary)\b/iu,
  /\bnot the intended (?:recipient|addressee)/iu,
  /\bin error\b.{0,80}\b(?:delete|notify|destroy|inform)/iu,
  /\b(?:unauthori[sz]ed|prohibited|unlawful|disclosure|dissemination|distribution|copying)\b/iu,
  /^\W{0,5}(?:disclaimer|important (?:note|notice))\b/iu,
  /\bregistered (?:in|office|company|address|number)\b/iu,
  /\b(?:company|vat) (?:registration )?(?:no|number|reg)\b/iu,
  /\b(?:accepts? no (?:liability|responsibility)|liable for any)\b/iu,
  /\bviews (?:or opinions )?(?:expressed|presented)\b/iu,
  /\bdiese (?:e-?mail|nachricht)\b/iu,
  /\bvertrauliche?\b/iu,
  /\b(?:irrtümlich|bestimmte empfänger|richtige adressat|unbefugte|nicht gestattet)\b/iu,
  /\b(?:geschäftsführer|sitz der gesellschaft|amtsgericht|handelsregister|hrb \d)/iu,
  /\bce (?:message|courriel|mail)\b/iu,
  /\b(?:confidentiels?|confidentielles?|pièces jointes|destinataires?|par erreur)\b/iu,
  /\beste (?:mensaje|correo|e-?mail)\b/iu,
  /\b(?:confidencial|destinatari[oa]s?|por error|archivos? adjuntos?|uso exclusivo)\b/iu,
  /\besta (?:mensagem|comunicação)\b/iu,
  /\b(?:por engano|anexos?|uso exclusivo)\b/iu,
  /\b(?:questo messaggio|presente (?:e-?mail|messaggio)|riservat[eoi]|per errore)\b/iu,
  /\b(?:dit bericht|deze e-?mail|vertrouwelijk|abusievelijk|geadresseerde)\b/iu,
];

const MIN_PHRASES = 2;

/** A disclaimer is longer than this; two phrases in fewer characters are somebody's own words. */
const MIN_CHARS = 70;

/** Claims confidentiality, company and virus-scan footers, paragraph by paragraph. */
export function markLegal(lines: readonly Line[]): void {
  for (const paragraph of paragraphs(lines)) {
    const opening = paragraph.findIndex(({ text }) =>
      OPENINGS.some((pattern) => pattern.test(text)),
    );
    if (opening !== -1) {
      for (const line of paragraph.slice(opening)) line.kind = 'legal';
    } else if (isDisclaimer(paragraph)) {
      for (const line of paragraph) line.kind = 'legal';
    }
  }
}

function isDisclaimer(paragraph: readonly Line[]): boolean {
  const text = paragraph
    .slice(0, 20)
    .map((line) => line.text)
    .join(' ');
  if (text.length < MIN_CHARS) return false;
  // The writer's own case is not a footer's language.
  if (/\b(?:I|my|me|[Ii]ch|mir|meine?|[Jj]e|mon|[Yy]o|[Ee]u|meu|[Ii]k|mijn)\b/u.test(text))
    return false;
  return PHRASES.filter((pattern) => pattern.test(text)).length >= MIN_PHRASES;
}

/** Runs of unclaimed lines with words on them. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (line.kind === null && !isBlank(line)) {
      current.push(line);
      continue;
    }
    if (current.length > 0) found.push(current);
    current = [];
  }
  if (current.length > 0) found.push(current);
  return found;
}
