/**
 * Words that English text hardly holds, by language: in a text of a few words they tell what statistics over letters
 * only guess ("no problem" is not Spanish, "gracias" is). Lower case.
 */
const WORDS: Readonly<Record<string, string>> = {
  es: 'que por para está esta esto donde dónde hola gracias cuando cuándo quiero necesito pedido ayuda buenos buenas tengo muy pero porque',
  fr: 'je pas mes vous nous bonjour merci où quand comment avec dans une du bonsoir salut svp',
  de: 'ich der das ist nicht mein meine und danke bitte hallo wo wann wie warum ein eine mit für auf guten kein keine noch immer',
  pt: 'não nao obrigado obrigada meu minha onde olá quando quero preciso pedido ajuda bom você voce uma está',
  it: 'il non grazie ciao mio dove quando voglio ordine aiuto buongiorno una con sono perché',
  nl: 'het een niet mijn bedankt hallo wanneer ik heb geen maar graag alsjeblieft dank',
  pl: 'nie dziękuję proszę gdzie kiedy dzień dobry mam jest mój',
  tr: 'teşekkürler merhaba nerede zaman değil sipariş',
  sv: 'inte tack hej är och när',
};

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language] as const),
  ),
);

/** @returns whether the word, in lower case, belongs to another language than English. */
export function isForeignWord(word: string): boolean {
  return LANGUAGE_OF.has(word);
}

/** @returns the language of a text whose words all are foreign and of one language; else `null`. */
export function languageOfWords(words: readonly string[]): string | null {
  const [first = ''] = words;
  const language = LANGUAGE_OF.get(first) ?? null;
  return words.every((word) => LANGUAGE_OF.get(word) === language) ? language : null;
}
