/**
 * How mail programs mark what they carry along, a line of the table per language.
 * Collected from the reply formats of Gmail, Apple Mail, Outlook, Thunderbird, Yahoo and Zendesk.
 * Every pattern is anchored and every gap bounded, so that no line costs more than its length squared
 * over a bounded window.
 *
 * The npm package `email-reply-parser` knows most of these too, but its maintained line needs
 * Node 22 and a native regular-expression engine, and 1.9 has unbounded gaps and forgets offsets.
 */

/** "On … wrote:", on one line or wrapped over up to three, which are joined by a space first. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^On .{5,200} wrote:$/iu, // en
  /^El .{5,200} (?:escribi[oó]|va escriure):$/iu, // es, ca
  /^Le .{5,200} a écrit\s?:$/iu, // fr
  /^Am .{5,150} (?:schrieb|hat) .{1,150}:$/iu, // de
  /^.{1,150} schrieb am .{5,150}:$/iu, // de
  /^(?:Em|No dia|A) .{5,200} escreveu:$/iu, // pt
  /^Il .{5,200} ha scritto:$/iu, // it
  /^Op .{5,150} (?:schreef|heeft) .{1,150}:$/iu, // nl
  /^(?:W dniu|Dnia|pon\.|wt\.|śr\.|czw\.|pt\.|sob\.|niedz\.) .{5,200} (?:napisał|napisała|napisał\(a\)|pisze):$/iu, // pl
  /^(?:Den|fre|lør|søn|man|tir|ons|tor)\S{0,8} .{5,150} skrev .{1,150}:$/iu, // da, nb, sv
  /^.{5,200} kirjoitti:$/iu, // fi
  /^.{5,200} (?:napsal|napsala|napsal\(a\)|napísal|napísala|napísal\(a\)):$/iu, // cs, sk
  /^.{5,200} (?:írta|ezt írta).{0,60}:$/iu, // hu
  /^.{5,200} a scris:$/iu, // ro
  /^.{5,200} (?:пишет|писал|написал|написала|написал\(а\)|пише|написав|написала):$/iu, // ru, uk
  /^.{5,200} (?:yazdı|şunları yazdı|şunu yazdı):$/iu, // tr
  /^.{5,200} đã viết:$/iu, // vi
  /^.{5,200} menulis:$/iu, // id, ms
  /^.{0,200}(?:كتب|كتبت).{0,100}:$/u, // ar
  /^.{0,200}(?:כתב|כתבה|‏כתב\/ה).{0,60}:$/u, // he
  /^\d{4}年\s?\d{1,2}月\s?\d{1,2}日.{0,150}[:：]$/u, // ja, zh
  /^.{1,150}(?:さんは書きました|のメール|さんのメッセージ)[:：]$/u, // ja
  /^.{1,150}(?:写道|寫道|来信)[:：]$/u, // zh
  /^.{5,150}(?:작성|썼습니다|님이 작성)[:：]$/u, // ko
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2} .{0,150}<[^<>\s]{3,120}>:$/u, // Gmail, many languages
];

/** "I wrote:" cites oneself in one's own words; a mail program never says it. */
export const OWN_CITATION =
  /\b(?:I|we|yo|ich|wir|je|eu) (?:wrote|escribí|schrieb|schrieben|ai écrit|escrevi):$/iu;

/** A mail program's line names a moment or an address. */
export const ATTRIBUTION_PROOF = /\d|@/u;

/** Lines between dashes after which an earlier message stands. */
const ORIGINAL_MESSAGE = [
  'original message',
  'original appointment',
  'reply message',
  'ursprüngliche nachricht',
  'originalnachricht',
  'mensaje original',
  "message d'origine",
  'message d’origine',
  'message original',
  'mensagem original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'ursprungligt meddelande',
  'alkuperäinen viesti',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'původní zpráva',
  'eredeti üzenet',
  'mesaj original',
  'исходное сообщение',
  'пересылаемое сообщение от',
  'orijinal mesaj',
  '元のメッセージ',
  '原始邮件',
  '邮件原件',
  '原始郵件',
  '원본 메시지',
];

/** Lines between dashes after which a message stands that the writer passes on. */
const FORWARDED_MESSAGE = [
  'forwarded message',
  'weitergeleitete nachricht',
  'mensaje reenviado',
  'message transféré',
  'message transmis',
  'mensagem encaminhada',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'videresendt meddelelse',
  'videresendt melding',
  'vidarebefordrat meddelande',
  'välitetty viesti',
  'wiadomość przekazana dalej',
  'přeposlaná zpráva',
  'továbbított üzenet',
  'mesaj redirecționat',
  'пересылаемое сообщение',
  'переслане повідомлення',
  'iletilen mesaj',
  '転送メッセージ',
  '转发的邮件',
  '轉寄的郵件',
  '전달된 메일',
  '전달된 메시지',
];

/** Apple Mail marks a forward with a line of its own. */
const BEGIN_FORWARDED = [
  'begin forwarded message:',
  'anfang der weitergeleiteten nachricht:',
  'inicio del mensaje reenviado:',
  'début du message transféré :',
  'début du message réexpédié :',
  'início da mensagem encaminhada:',
  'início da mensagem reencaminhada:',
  'inizio messaggio inoltrato:',
  'begin doorgestuurd bericht:',
  'videresendt besked:',
  'vidarebefordrat brev:',
  'начало переадресованного сообщения:',
  '転送されたメッセージ:',
];

/** Zendesk's own line in its notifications, in whatever language it was set up. */
const ZENDESK_DELIMITER = /^##-? .{5,200} -?##$/u;

const DASHED = /^[-–—_=*]{2,30} {0,3}(.{3,60}?) {0,3}[-–—_=*]{2,30}$/u;

/** @returns the words of a line between dashes, in lower case, or `null`. */
function dashedWords(line: string): string | null {
  return line.length > 130 ? null : (DASHED.exec(line)?.[1]?.toLowerCase() ?? null);
}

/** Whether an earlier message follows the line. */
export function isOriginalMarker(line: string): boolean {
  if (ZENDESK_DELIMITER.test(line)) return true;
  const words = dashedWords(line);
  return words !== null && ORIGINAL_MESSAGE.includes(words);
}

/** Whether a forwarded message follows the line. */
export function isForwardMarker(line: string): boolean {
  if (line.length < 60 && BEGIN_FORWARDED.includes(line.toLowerCase())) return true;
  const words = dashedWords(line);
  return words !== null && FORWARDED_MESSAGE.includes(words);
}

/** The labels of a mail header, as mail programs translate them. */
const HEADER_LABELS: Record<'from' | 'sent' | 'to' | 'subject' | 'other', readonly string[]> = {
  from: `from|de|von|da|van|fra|från|od|lähettäjä|feladó|de la|от|от кого|від|kimden|gönderen|
    差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ|dari|מאת|من`.split(/\|\s*/),
  sent: `sent|date|enviado|enviado el|enviada em|enviado em|fecha|data|envoyé|envoyé le|date d'envoi|
    gesendet|datum|inviato|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|wysłano|odesláno|
    küldve|trimis|отправлено|дата|надіслано|gönderildi|gönderilen|tarih|送信日時|日時|日付|发送时间|
    发件时间|日期|寄件日期|보낸 날짜|날짜|ngày|tanggal|dikirim|תאריך|נשלח|تاريخ|التاريخ`.split(
    /\|\s*/,
  ),
  to: `to|para|à|a|an|aan|til|till|vastaanottaja|do|komu|címzett|către|кому|kime|alıcı|宛先|收件人|
    收件者|받는 사람|받는사람|đến|kepada|אל|إلى`.split(/\|\s*/),
  subject: `subject|asunto|assunto|objet|betreff|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|
    predmet|tárgy|subiect|тема|konu|件名|主题|主旨|제목|chủ đề|subjek|perihal|נושא|الموضوع`.split(
    /\|\s*/,
  ),
  other: `cc|bcc|cci|kopie|copie|reply-to|importance|attachments|priority`.split(/\|\s*/),
};

const LABEL_KINDS = new Map(
  (['from', 'sent', 'to', 'subject', 'other'] as const).flatMap((kind) =>
    HEADER_LABELS[kind].map((label) => [label, kind] as const),
  ),
);

const LABEL = /^\*{0,2}([\p{L}\p{M}' -]{1,25}?)\s?\*{0,2}\s?[:：]/u;

/** What a line of a mail header says, or `null` where it is not one. Bold marks (`*From:*`) may stand around. */
export function headerLabel(line: string): 'from' | 'sent' | 'to' | 'subject' | 'other' | null {
  const label = LABEL.exec(line)?.[1];
  return label === undefined ? null : (LABEL_KINDS.get(label.toLowerCase()) ?? null);
}

/** All that somebody says who merely passes a message on: the message itself is then what matters. */
export const POINTERS: ReadonlySet<string> = new Set([
  'fyi',
  'see below',
  'please see below',
  'pls see below',
  'see attached',
  'please see attached',
  'as discussed',
  'fwd',
  'fw',
  'siehe unten',
  'zur info',
  'ver abajo',
  'ver abaixo',
  'voir ci-dessous',
  'pour info',
  'vedi sotto',
  'zie onder',
]);
