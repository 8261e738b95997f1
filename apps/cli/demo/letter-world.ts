import type { CreateLetterCampaignInput } from '#libs/campaigns';

const hours = { timeZone: 'Africa/Casablanca', opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] };
const bureau = { fr: 'Bureau fictif des transports de nuit', ar: 'المكتب التخييلي للنقل الليلي', en: 'Fictitious office of night transport', es: 'Oficina ficticia de transporte nocturno' };

/** A made-up authority at an address that no mail server knows: nothing can leave to anybody. */
export const nightBus: Omit<CreateLetterCampaignInput, 'organisation' | 'coalition'> = {
  referenceLocale: 'fr',
  title: { fr: 'Un bus de nuit jusqu’à l’hôpital', ar: 'حافلة ليلية إلى المستشفى', en: 'A night bus to the hospital', es: 'Un autobús nocturno hasta el hospital' },
  intro: {
    fr: 'Après vingt heures, plus aucun bus ne va des quartiers à l’hôpital. Écrivez au bureau qui décide des lignes : dites ce que cela change pour vous.\n\nCe bureau et cette action sont inventés.',
    ar: 'بعد الثامنة مساء لا تتجه أي حافلة من الأحياء إلى المستشفى. اكتبوا إلى المكتب الذي يقرر الخطوط: قولوا ما الذي يغيره ذلك بالنسبة لكم.\n\nهذا المكتب وهذا العمل تخييليان.',
    en: 'After eight in the evening no bus goes from the neighbourhoods to the hospital. Write to the office that decides on lines: say what that changes for you.\n\nThis office and this action are invented.',
    es: 'Después de las ocho ningún autobús va de los barrios al hospital. Escriba a la oficina que decide las líneas: diga qué cambia para usted.\n\nEsta oficina y esta acción son inventadas.',
  },
  hint: { fr: 'Quand avez-vous eu besoin d’y aller la nuit ? Comment avez-vous fait ?', ar: 'متى احتجتم إلى الذهاب ليلا؟ وكيف فعلتم؟', en: 'When did you need to go at night? How did you manage?', es: '¿Cuándo necesitó ir de noche? ¿Cómo lo hizo?' },
  closing: null,
  replyAddress: 'lettres@sawt.example',
  leastWords: 12,
  keepDays: 90,
  subjects: [
    { fr: 'Un bus de nuit jusqu’à l’hôpital', ar: 'حافلة ليلية إلى المستشفى', en: 'A night bus to the hospital', es: 'Un autobús nocturno hasta el hospital' },
    { fr: 'Se soigner la nuit sans voiture', ar: 'العلاج ليلا دون سيارة', en: 'Getting care at night without a car', es: 'Atenderse de noche sin coche' },
  ],
  points: [
    { fr: 'Le dernier bus part à vingt heures.', ar: 'تنطلق آخر حافلة على الساعة الثامنة مساء.', en: 'The last bus leaves at eight.', es: 'El último autobús sale a las ocho.' },
    { fr: 'Un taxi coûte une journée de travail.', ar: 'سيارة الأجرة تكلف أجر يوم عمل.', en: 'A taxi costs a day’s work.', es: 'Un taxi cuesta un día de trabajo.' },
    { fr: 'Deux passages par nuit suffiraient pour commencer.', ar: 'يكفي مروران في الليلة كبداية.', en: 'Two runs a night would do to begin with.', es: 'Dos viajes por noche bastarían para empezar.' },
  ],
  targets: [
    { ...hours, name: bureau, address: 'bureau@transports-de-nuit.example', area: null, locale: null, perHour: 6 },
    { ...hours, name: { fr: 'Guichet fictif de la région', ar: 'الشباك التخييلي للجهة', en: 'Fictitious desk of the region', es: 'Ventanilla ficticia de la región' }, address: '', area: 'MA-01', locale: null, perHour: 30 },
  ],
};

/** The same, still being tried. */
export const waterPoints: typeof nightBus = {
  ...nightBus,
  title: { fr: 'De l’eau dans chaque salle d’attente', ar: 'الماء في كل قاعة انتظار', en: 'Water in every waiting room', es: 'Agua en cada sala de espera' },
  intro: { fr: 'On attend des heures, souvent debout, sans un point d’eau. Écrivez au bureau des salles d’attente, inventé comme cette action.', ar: 'ننتظر ساعات، وقوفا في الغالب، دون نقطة ماء. اكتبوا إلى مكتب قاعات الانتظار، وهو تخييلي كهذا العمل.', en: 'People wait for hours, often standing, without water. Write to the office of waiting rooms, invented like this action.', es: 'Se espera horas, a menudo de pie, sin agua. Escriba a la oficina de salas de espera, inventada como esta acción.' },
  hint: { fr: 'Combien de temps avez-vous attendu ?', ar: 'كم انتظرتم من الوقت؟', en: 'How long did you wait?', es: '¿Cuánto tiempo esperó?' },
  subjects: [{ fr: 'Un point d’eau dans les salles d’attente', ar: 'نقطة ماء في قاعات الانتظار', en: 'A water point in waiting rooms', es: 'Un punto de agua en las salas de espera' }],
  points: [{ fr: 'L’été, il fait trente-cinq degrés dans la salle.', ar: 'في الصيف تبلغ الحرارة في القاعة خمسا وثلاثين درجة.', en: 'In summer it is thirty-five degrees in there.', es: 'En verano hay treinta y cinco grados en la sala.' }],
  targets: [{ ...hours, name: { fr: 'Bureau fictif des salles d’attente', ar: 'المكتب التخييلي لقاعات الانتظار', en: 'Fictitious office of waiting rooms', es: 'Oficina ficticia de salas de espera' }, address: 'bureau@salles-attente.example', area: null, locale: null, perHour: 30 }],
};

const who = ['ma mère', 'mon fils', 'ma voisine', 'mon père', 'ma fille', 'mon collègue', 'ma tante', 'mon frère'] as const;
const when = ['en janvier', 'l’hiver dernier', 'pendant le ramadan', 'il y a deux semaines', 'un dimanche soir', 'au mois d’août'] as const;
const what = ['une fièvre', 'une brûlure', 'une crise d’asthme', 'des douleurs', 'une mauvaise chute', 'un accouchement qui commençait'] as const;
const how = ['nous avons marché plus d’une heure', 'un voisin a fini par nous emmener', 'nous avons attendu le matin', 'le taxi a pris tout ce que nous avions', 'nous avons appelé quatre fois', 'personne ne pouvait nous conduire'] as const;
const asks = [
  'Je vous demande de penser à notre quartier.', 'Un seul passage vers minuit aurait tout changé pour nous.', 'Je n’écris jamais ; cette fois il le fallait.', 'Venez voir l’arrêt un soir, vous comprendrez.',
  'Nos enfants méritent mieux que la chance.', 'Je paie mes tickets depuis vingt ans.', 'Dites-nous au moins quand vous en parlerez.',
] as const;
const whoAr = ['أمي', 'ابني', 'جارتي', 'أبي', 'ابنتي', 'زميلي', 'خالتي', 'أخي'] as const;
const howAr = ['مشينا أكثر من ساعة', 'نقلنا جار في النهاية', 'انتظرنا حتى الصباح', 'أخذ سائق الأجرة كل ما معنا', 'اتصلنا أربع مرات', 'لم يستطع أحد أن يوصلنا'] as const;

/** The own words of the so many-eth writer: each tells something else. */
export function wordsOf(n: number, locale: 'fr' | 'ar'): string {
  const [a, b, c, d] = [n % who.length, Math.floor(n / 2) % when.length, (n * 5) % what.length, (n * 7 + Math.floor(n / 6)) % how.length];
  if (locale === 'ar') return `في ليلة الرقم ${n + 1} احتاجت عائلتنا إلى المستشفى من أجل ${whoAr[a]}. لم تكن هناك حافلة، ${howAr[d]}. أطلب منكم أن تفكروا في حينا.`;
  return `${when[b]![0]!.toUpperCase()}${when[b]!.slice(1)}, ${who[a]} a eu ${what[c]} à ${21 + (n % 3)} h ${10 + n % 49}. Sans bus, ${how[d]}. ${asks[n % asks.length]} ${asks[(n + 1 + Math.floor(n / asks.length)) % asks.length]}`;
}
