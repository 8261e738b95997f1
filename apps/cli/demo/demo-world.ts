import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import type { Locale } from '#libs/i18n';

/** A made-up coalition of eight made-up associations. Nothing here is or speaks for a real organisation. */
export const coalition = {
  slug: 'tanger-pour-la-sante',
  name: { fr: 'Tanger pour la santé de toutes et tous', ar: 'طنجة من أجل صحة الجميع', en: 'Tangier for everyone’s health', es: 'Tánger por la salud de todas y todos' },
  about: {
    fr: 'Coalition fictive de huit associations, pour découvrir Sawt. Aucune de ces organisations n’existe.',
    ar: 'ائتلاف تخييلي من ثماني جمعيات لاكتشاف صوت. لا وجود لأي من هذه الجمعيات.',
    en: 'A fictitious coalition of eight associations, to discover Sawt. None of these organisations exists.',
    es: 'Coalición ficticia de ocho asociaciones, para descubrir Sawt. Ninguna de estas organizaciones existe.',
  },
};

/** Of the coalition's mark. */
export const accent = '#0b5d57';

export interface DemoOrganisation {
  readonly slug: string;
  readonly accent: string;
  readonly fr: string;
  readonly ar: string;
  readonly theme: string;
  readonly themeAr: string;
  readonly languages: string[];
  readonly branches?: string[];
  readonly branchesAbroad?: { country: string; town: string }[];
}
export const organisations: readonly DemoOrganisation[] = [
  { slug: 'collectif-ataraxie', accent: '#0b5d57', fr: 'Collectif Ataraxie', ar: 'تجمع أتراكسيا', theme: 'la santé mentale et les soins de proximité', themeAr: 'الصحة النفسية والعلاجات القريبة', languages: ['fr', 'ary'] },
  { slug: 'nour-quartiers', accent: '#7a3e12', fr: 'Association Nour Quartiers', ar: 'جمعية نور الأحياء', theme: 'la vie des quartiers populaires', themeAr: 'حياة الأحياء الشعبية', languages: ['ar', 'ary', 'fr'] },
  { slug: 'reseau-tawassol', accent: '#1f4e8c', fr: 'Réseau Tawassol', ar: 'شبكة تواصل', theme: 'l’accueil des personnes migrantes', themeAr: 'استقبال المهاجرين والمهاجرات', languages: ['fr', 'ar', 'en'], branches: ['MA-TET'], branchesAbroad: [{ country: 'FR', town: 'Lyon' }] },
  { slug: 'maison-bab-el-bhar', accent: '#8a1c4a', fr: 'Maison des Jeunes Bab El Bhar', ar: 'دار الشباب باب البحر', theme: 'les jeunes et la culture', themeAr: 'الشباب والثقافة', languages: ['ary', 'es'] },
  { slug: 'les-mains-tissees', accent: '#5b3a8e', fr: 'Les Mains Tissées', ar: 'الأيادي المنسوجة', theme: 'l’autonomie des femmes', themeAr: 'استقلالية النساء', languages: ['ary', 'rif'] },
  { slug: 'riwaq-enfance', accent: '#9a5b00', fr: 'Riwaq Enfance', ar: 'رواق الطفولة', theme: 'la protection des enfants', themeAr: 'حماية الطفولة', languages: ['ar', 'fr'] },
  { slug: 'cap-sans-barrieres', accent: '#2f6b2f', fr: 'Cap Sans Barrières', ar: 'أفق بلا حواجز', theme: 'les droits des personnes handicapées', themeAr: 'حقوق الأشخاص في وضعية إعاقة', languages: ['fr', 'ary'] },
  { slug: 'passerelle-sante', accent: '#a3261c', fr: 'Passerelle Santé', ar: 'جسر الصحة', theme: 'la réduction des risques', themeAr: 'الحد من المخاطر', languages: ['fr', 'ary', 'zgh'] },
];

/** Who hosts the coordination, who steers. */
export const offices = [
  { slug: 'collectif-ataraxie', office: 'coordinator' },
  ...(['collectif-ataraxie', 'nour-quartiers', 'passerelle-sante'] as const).map((slug) => ({ slug, office: 'steering' as const })),
] as const;

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly organisation?: { readonly slug: string; readonly roles: readonly OrganisationRole[] };
  readonly coalition?: readonly (CoalitionRole | VoiceRole)[];
}
export const at = (who: string) => `${who}@sawt.example`;

export const accounts: readonly DemoAccount[] = [
  { email: at('coordination'), name: 'Nadia (coordination)', locale: 'fr', coalition: ['coordinator', 'admin'] },
  { email: at('representante'), name: 'Youssef (représentant)', locale: 'fr', organisation: { slug: 'collectif-ataraxie', roles: ['representative'] }, coalition: ['coordinator'] },
  { email: at('campagne'), name: 'Salma (campagnes)', locale: 'fr', organisation: { slug: 'collectif-ataraxie', roles: ['campaigner'] } },
  { email: at('envois'), name: 'Imane (envois)', locale: 'fr', organisation: { slug: 'collectif-ataraxie', roles: ['mailing_operator'] } },
  { email: at('moderation'), name: 'رشيدة (المراجعة)', locale: 'ar', organisation: { slug: 'nour-quartiers', roles: ['moderator', 'representative'] } },
  { email: at('verification'), name: 'Hind (vérification)', locale: 'fr', organisation: { slug: 'collectif-ataraxie', roles: ['moderator'] } },
  { email: at('analyse'), name: 'Karim (analyses)', locale: 'fr', organisation: { slug: 'reseau-tawassol', roles: ['analyst'] } },
  { email: at('tawassol'), name: 'Leïla (Tawassol)', locale: 'fr', organisation: { slug: 'reseau-tawassol', roles: ['representative'] } },
  { email: at('bab-el-bhar'), name: 'عمر (باب البحر)', locale: 'ar', organisation: { slug: 'maison-bab-el-bhar', roles: ['representative'] } },
  { email: at('mains'), name: 'Fatima-Zahra (Mains Tissées)', locale: 'fr', organisation: { slug: 'les-mains-tissees', roles: ['representative'] } },
  { email: at('riwaq'), name: 'Mehdi (Riwaq)', locale: 'fr', organisation: { slug: 'riwaq-enfance', roles: ['representative'] } },
  { email: at('cap'), name: 'Kenza (Cap)', locale: 'fr', organisation: { slug: 'cap-sans-barrieres', roles: ['representative'] } },
  { email: at('passerelle'), name: 'Amal (Passerelle)', locale: 'fr', organisation: { slug: 'passerelle-sante', roles: ['representative'] } },
  { email: at('comite'), name: 'Driss (comité de pilotage)', locale: 'fr', coalition: ['steering'] },
  { email: at('communaute'), name: 'Aïcha (représentante communautaire)', locale: 'fr', coalition: ['community_representative'] },
];

export const target = { name: { fr: 'Conseil de la région Tanger-Tétouan-Al Hoceïma', ar: 'مجلس جهة طنجة تطوان الحسيمة', en: 'Council of the Tangier-Tetouan-Al Hoceima region', es: 'Consejo de la región Tánger-Tetuán-Alhucemas' }, kind: 'region' };

export const openPetition = {
  referenceLocale: 'fr',
  texts: [
    {
      locale: 'fr',
      title: 'Un centre de santé ouvert à toutes et à tous, sans condition de papiers, dans chaque quartier',
      body: 'Dans nos quartiers, des mères renoncent à faire vacciner leurs enfants parce qu’un guichet leur demande un document qu’elles n’ont pas.\n\nNous demandons au Conseil de la région d’inscrire à sa prochaine session ordinaire un budget pour douze centres de santé de proximité, l’accueil sans condition de papiers, et un comité de suivi où siègent les représentant·es des personnes concernées.\n\nUn centre de santé ouvert, c’est un enfant vacciné, une grossesse suivie, une personne qui consomme des drogues soignée plutôt que chassée. C’est aussi moins d’urgences saturées et moins de dépenses demain.',
    },
    {
      locale: 'ar',
      title: 'مركز صحي مفتوح للجميع في كل حي، دون اشتراط وثائق',
      body: 'في أحيائنا، تتخلى أمهات عن تلقيح أطفالهن لأن شباكاً يطلب منهن وثيقة لا يتوفرن عليها.\n\nنطالب مجلس الجهة بأن يدرج في دورته العادية المقبلة ميزانية لاثني عشر مركزاً صحياً للقرب، واستقبالاً دون اشتراط وثائق، ولجنة تتبع يجلس فيها ممثلو وممثلات الأشخاص المعنيين.\n\nمركز صحي مفتوح يعني طفلاً ملقَّحاً، وحملاً متابَعاً، وشخصاً يتعاطى المخدرات يُعالَج بدل أن يُطرد. ويعني أيضاً مستعجلات أقل اكتظاظاً ونفقات أقل غداً.',
    },
  ],
  milestones: [500, 1000, 2500, 5000, 10_000, 25_000].map((goal) => ({ goal })),
};

export const reviewPetition = {
  referenceLocale: 'fr',
  texts: [
    { locale: 'fr', title: 'Des trottoirs praticables en fauteuil sur les grands axes de Tanger', body: 'Sur les grands axes de la ville, un trottoir sur deux s’interrompt, se rétrécit ou se transforme en parking.\n\nNous demandons un relevé public des obstacles, un calendrier de travaux et la participation des associations de personnes handicapées à la réception de chaque chantier.' },
    { locale: 'ar', title: 'أرصفة صالحة للكراسي المتحركة في المحاور الكبرى لطنجة', body: 'في المحاور الكبرى للمدينة، ينقطع رصيف من كل اثنين أو يضيق أو يتحول إلى موقف للسيارات.\n\nنطالب بجرد عمومي للعوائق، وبرنامج زمني للأشغال، ومشاركة جمعيات الأشخاص في وضعية إعاقة في تسلم كل ورش.' },
  ],
  milestones: [{ goal: 500 }, { goal: 1000 }],
};

/** Its first version, which was sent back, and with which words. */
export const firstVersion = {
  ...reviewPetition,
  texts: [{ locale: 'fr', title: 'Des trottoirs praticables à Tanger', body: 'Sur les grands axes de la ville, un trottoir sur deux s’interrompt ou se transforme en parking.\n\nNous demandons que cela change et la participation des associations de personnes handicapées à la réception de chaque chantier.' }],
};
export const sentBack = 'Que demandez-vous au juste, et pour quand ? Une version arabe aiderait aussi.';

export const draftPetition = {
  referenceLocale: 'fr',
  texts: [{ locale: 'fr', title: 'Une ligne de bus de nuit pour les travailleuses de la zone franche', body: 'Chaque soir, des milliers de femmes finissent leur journée après le dernier bus. Elles marchent le long de la route nationale ou paient un taxi collectif une heure de salaire.\n\nNous demandons une ligne de nuit, des arrêts éclairés et des contrôles de sécurité.' }],
  milestones: [{ goal: 500 }],
};

export const news = {
  title: { fr: 'La moitié du chemin, dans les huit provinces', ar: 'نصف الطريق، في العمالات والأقاليم الثمانية' },
  body: { fr: 'Des signatures arrivent de toutes les provinces et préfectures de la région. Merci à celles et ceux qui font circuler la pétition dans leur quartier.', ar: 'تصل التوقيعات من كل عمالات وأقاليم الجهة. شكراً لكل من ينشر العريضة في حيه.' },
};
