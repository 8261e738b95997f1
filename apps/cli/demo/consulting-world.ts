import type { ConsultationAnswerWords } from './consulting.service.js';

/** What the made-up coalition asked the community about its position, what it was told and what it made of it; then what it asks now. */
export const first = {
  questions: {
    fr: 'Nous écrivons une position sur l’accès aux soins. Vous est-il arrivé de renoncer à vous soigner, et pourquoi ? Que devons-nous demander en premier ?',
    ar: 'نكتب موقفا حول الولوج إلى العلاج. هل سبق أن تخليتم عن العلاج ولماذا؟ ما الذي يجب أن نطالب به أولا؟',
  },
  answers: [
    { words: 'À l’accueil on m’a demandé une carte que je n’ai pas. Je ne suis pas revenue.', agreement: 'agree', name: '' },
    { words: 'كنت أخاف أن يسألوني عن وثائقي. أعطوني موعدا بعد ثلاثة أشهر.', agreement: 'agree', name: 'أم لين', locale: 'ar' },
    { words: 'Il manque quelqu’un qui parle ma langue. Mon fils traduit, et il y a des choses que je ne dis pas devant lui.', agreement: 'partly', name: 'K.' },
    { words: 'لا أحد يشرح لنا أين نذهب ليلا مع الأطفال.', agreement: 'partly', name: '', locale: 'ar' },
    { words: 'Les horaires : je travaille le jour, tout est fermé quand je sors.', agreement: 'agree', name: '' },
    { words: 'D’accord avec tout, mais dites aussi que les médicaments coûtent trop cher.', agreement: 'partly', name: 'Moussa' },
  ],
  synthesis: {
    fr: 'Trois choses reviennent : la carte demandée à l’accueil, la langue, les horaires. Plusieurs personnes ne veulent pas que leurs enfants traduisent.\nLe prix des médicaments a été ajouté aux demandes à étudier.',
    ar: 'تتكرر ثلاثة أمور: البطاقة المطلوبة في الاستقبال واللغة وأوقات العمل. لا يريد عدة أشخاص أن يقوم أطفالهم بالترجمة.\nأضيف ثمن الأدوية إلى المطالب قيد الدراسة.',
  },
  changes: {
    fr: 'La demande de médiatrices dit maintenant qu’elles parlent les langues du quartier, pour que personne ne fasse traduire son enfant.',
    ar: 'صار مطلب الوسيطات ينص على أنهن يتكلمن لغات الحي، حتى لا يضطر أحد إلى الاستعانة بطفله للترجمة.',
  },
} as const satisfies { questions: object; answers: readonly ConsultationAnswerWords[]; synthesis: object; changes: object };

export const now = {
  questions: {
    fr: 'Voici ce que nous demandons maintenant. Est-ce juste ? Qu’avons-nous oublié ?',
    ar: 'هذا ما نطالب به الآن. هل هو صحيح؟ ماذا نسينا؟',
    en: 'This is what we ask for now. Is it right? What did we forget?',
    es: 'Esto es lo que pedimos ahora. ¿Es justo? ¿Qué hemos olvidado?',
  },
  answers: [{ words: 'C’est juste. Ajoutez le soir et le samedi.', agreement: 'agree', name: '' }],
} as const satisfies { questions: object; answers: readonly ConsultationAnswerWords[] };
