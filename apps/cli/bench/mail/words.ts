const sentence = 'Depuis le dépôt de la pétition, le conseil de la région a reçu notre délégation deux fois, et il a promis une réponse écrite avant la fin du mois. ';

/** A mailing whose mail weighs about 10 kB once it is rendered, with its plain-text twin. */
export const words = { locale: 'fr', subject: 'Où en sommes-nous', body: Array.from({ length: 2 }, () => sentence.repeat(2).trim()).join('\n\n') };
