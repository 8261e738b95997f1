import type { PlanActivityInput } from '#libs/campaigns';

type Content = Omit<PlanActivityInput, 'coalitionId' | 'organisationId' | 'time'>;

/** What the demo coalition invites to. All of it is made up. */
export const training: Content = {
  kind: 'training',
  words: {
    title: { fr: 'Mener une campagne en ligne', ar: 'قيادة حملة على الإنترنت', en: 'Running a campaign online', es: 'Llevar una campaña en línea' },
    summary: { fr: 'Une journée pour apprendre à écrire un message clair, à le dire dans deux langues et à compter ce qu’il change.\n\nOn vient avec une campagne en tête, on repart avec un plan d’une page.', ar: 'يوم لتعلم كتابة رسالة واضحة، وقولها بلغتين، وإحصاء ما تغيره.\n\nنأتي بفكرة حملة ونعود بخطة من صفحة واحدة.' },
    module: { fr: 'Communication digitale et campagnes', ar: 'التواصل الرقمي والحملات' },
    place: { fr: 'Maison des Jeunes Bab El Bhar, petite salle', ar: 'دار الشباب باب البحر، القاعة الصغرى' },
  },
  room: { audience: 'members', capacity: 20, perOrganisation: 3 },
  trainers: [{ name: 'Ghita Sebti' }],
  themes: ['solidarity'],
};
export const table: Content = {
  kind: 'round_table',
  words: {
    title: { fr: 'Se soigner la nuit à Tanger : qui ouvre, qui paie ?', ar: 'العلاج ليلا في طنجة: من يفتح ومن يؤدي؟', en: 'Care at night in Tangier: who opens, who pays?', es: 'Curarse de noche en Tánger: ¿quién abre, quién paga?' },
    summary: { fr: 'Des soignant·es, des habitant·es et des associations parlent de ce qui manque après 18 heures, et de ce qui peut changer cette année.\n\nEntrée libre, en darija et en français.', ar: 'عاملون في الصحة وسكان وجمعيات يتحدثون عما ينقص بعد السادسة مساء، وعما يمكن أن يتغير هذه السنة.\n\nالدخول حر، بالدارجة والفرنسية.' },
    place: { fr: 'Maison des Jeunes Bab El Bhar, grande salle', ar: 'دار الشباب باب البحر، القاعة الكبرى' },
  },
  room: { audience: 'public', capacity: 6 },
  trainers: [],
  themes: ['health'],
};
export const past: Content = {
  kind: 'event',
  words: {
    title: { fr: 'Journée portes ouvertes des associations de santé', ar: 'يوم مفتوح لجمعيات الصحة' },
    summary: { fr: 'Huit associations ont montré ce qu’elles font, quartier par quartier.', ar: 'عرضت ثماني جمعيات ما تقوم به حيا بحي.' },
    place: { fr: 'Place du marché, Bab El Bhar', ar: 'ساحة السوق، باب البحر' },
  },
  room: { audience: 'public' },
  trainers: [],
  themes: ['health', 'solidarity'],
};
export const learned = { fr: 'Beaucoup de monde l’après-midi, peu le matin. La prochaine fois : commencer à 14 h et prévoir une interprétation.', ar: 'إقبال كبير بعد الزوال وقليل في الصباح. في المرة القادمة: البدء على الساعة الثانية وتوفير ترجمة.' };
/** Made-up people; nobody has an address. */
export const people = [
  ['Samira Alaoui', 'woman'], ['Yassine Tazi', 'man'], ['هند المرابط', 'woman'], ['Nabil Chraibi', 'man'], ['Loubna Saidi', 'woman'], ['كريم بنونة', 'man'], ['Ilham Rami', 'woman'], ['Sofia Haddad', null],
  ['Omar Kettani', 'man'], ['نجاة العمراني', 'woman'], ['Hamza Idrissi', 'man'], ['Meryem Jabri', 'woman'], ['Adil Berrada', null], ['فاطمة الزهراء شقور', 'woman'],
] as const;
export const guests = ['Dar Al Mawja', 'Collectif Rive Sud'] as const;
