/** What the end of a letter looks like. Lower case; a line's closing punctuation is cut before the lookup. */

/** Words that only close a letter: they say nothing, so they go with the signature, name or not. */
export const CLOSINGS: ReadonlySet<string> = new Set(
  `regards | best regards | kind regards | kindest regards | warm regards | warmest regards |
  with kind regards | with best regards | with regards | many regards | best | all the best | best wishes |
  with best wishes | warmly | rgds | kr | br | yours | yours truly | yours sincerely | yours faithfully |
  sincerely | sincerely yours | very truly yours | respectfully | respectfully yours | cordially |
  mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | freundliche grüße |
  freundliche grüsse | viele grüße | viele grüsse | beste grüße | beste grüsse | liebe grüße | lg | mfg | vg |
  herzliche grüße | schöne grüße | hochachtungsvoll |
  cordialement | bien cordialement | très cordialement | bien à vous | salutations | sincères salutations |
  salutations distinguées | meilleures salutations | respectueusement | amicalement | cdlt |
  saludos | un saludo | saludos cordiales | un cordial saludo | cordialmente | atentamente | atte |
  muy atentamente | un abrazo |
  atenciosamente | att | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | abraços | abraço |
  cordiali saluti | distinti saluti | saluti | un saluto | cordialmente |
  met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groeten | mvg | groetjes |
  med venlig hilsen | venlig hilsen | mvh | hilsen | med vennlig hilsen | vennlig hilsen | med vänliga hälsningar |
  vänliga hälsningar | hälsningar | ystävällisin terveisin | terveisin | pozdrawiam | z poważaniem |
  s pozdravem | üdvözlettel | cu stimă | с уважением | з повагою | saygılarımla | iyi çalışmalar | trân trọng | salam`
    .split('|')
    .map((closing) => closing.trim()),
);

/** Words that close a letter and also thank: with a name below they are the signature, alone they were said. */
export const THANKING_CLOSINGS: ReadonlySet<string> = new Set(
  `thanks | thank you | many thanks | thanks again | thank you again | thanks and regards | thanks & regards |
  thanks and best regards | thanks in advance | thank you in advance | thank you and regards | thx | tx | cheers |
  ta | with thanks | danke | vielen dank | besten dank | danke im voraus | vielen dank im voraus |
  vielen dank und freundliche grüße | merci | merci d'avance | merci beaucoup | gracias | muchas gracias |
  gracias de antemano | obrigado | obrigada | muito obrigado | muito obrigada | grazie | grazie mille |
  bedankt | alvast bedankt | dank u | tak | takk | tack | kiitos | dziękuję | děkuji | köszönöm | mulțumesc |
  спасибо | дякую | teşekkürler | cảm ơn`
    .split('|')
    .map((closing) => closing.trim()),
);

/** How a phone signs a message: the words before the device, in many languages, and those after it. */
export const DEVICE_LINES: readonly RegExp[] = [
  /^(?:sent|send) (?:from|via|by|using|with) /iu,
  /^get outlook for /iu,
  /^(?:gesendet|verschickt) (?:von|mit|über) /iu,
  /^von mein\S{1,3} .{2,40} gesendet$/iu,
  /^diese nachricht wurde von mein\S{1,4} .{2,60} gesendet/iu,
  /^envoy[ée]e? (?:de|depuis|à partir de|via|avec) /iu,
  /^télécharger outlook pour /iu,
  /^enviado (?:desde|do|de|a partir do|pelo|via|con|com) /iu,
  /^obtener outlook para /iu,
  /^obter o outlook para /iu,
  /^inviato (?:da|dal|dall'|con|tramite) ?/iu,
  /^(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via) /iu,
  /^sendt fra /iu,
  /^skickat från /iu,
  /^lähetetty /iu,
  /^wysłan[oey] (?:z|ze|przez) /iu,
  /^odesláno z /iu,
  /^отправлено (?:с|из) /iu,
  /^надіслано з /iu,
];

/** The words a device line may consist of beside the opening above; words with a digit count too. */
export const DEVICE_WORDS: ReadonlySet<string> = new Set(
  `my a an the mein meinem meiner mon ma mes mi mio meu mijn min minun moi moy moego mój mojego мого моего моей
  il dal from on for via and with de du da do dem der von via para pour für i et con com app mobile phone smartphone
  handy téléphone telefon teléfono celular móvil device gerät tablet mail email e-mail client desktop
  iphone iphone'a iphonesta ipad ipod apple android samsung galaxy google pixel huawei xiaomi oneplus nokia sony xperia
  motorola moto lg htc blackberry windows outlook yahoo gmail aol proton protonmail hotmail mailbox
  spark thunderbird bluemail web.de gmx freenet 1&1 telekom orange vodafone o2 t-mobile verizon at&t
  rogers bell wireless network netz réseau pro max plus mini ultra note edge fold flip se ios wifi lte
  secure powered by cricket boost cellular us u.s. sprint xfinity connect verizon, ee three
  айфона айфон iphone-a iphonen iphonem samsungin`.split(/\s+/),
);

/** Whole lines of a phone's signature that have another word order. */
export const DEVICE_SENTENCES: readonly RegExp[] = [
  /^(?:my )?iPhone\s?(?:から送信|에서 보냄)$/iu,
  /^나의 (?:iPhone|iPad)에서 보냄$/iu,
  /^.{1,20}から送信$/u,
  /^(?:发自|發自|从|來自)\s?(?:我的)?\s?.{1,20}$/u,
  /^iPhone['’]?(?:umdan|dan) gönderildi$/iu,
  /^נשלח מה-?iPhone.{0,10}$/iu,
  /^(?:أُ?رسلت|تم الإرسال) من .{1,20}$/u,
];

/** What people add after the device. */
export const DEVICE_EXCUSE =
  /\b(?:excuse|pardon|forgive|brevity|typos?|typing|autocorrect|tippfehler|kürze)\b/iu;

/** Words that tell a sentence from a name or a job title, however it is written. */
export const NOT_IN_A_NAME: ReadonlySet<string> = new Set(
  `i i'm im i've you your yours we our they them it it's its this that these those is are was were be been not no
  never always still very too so what why when where who how which please pls help fix fixed broken refund again
  worst bad terrible awful horrible useless pathetic great good nothing nobody waiting wait want need asap urgent
  urgently now today already but because if don't dont can't cant won't wont doesn't isn't have has had do does did
  for nothing thanks thank sorry hello hi get got give tell call called`.split(/\s+/),
);
