import type { AddTargetInput, TakeStanceInput } from '#libs/campaigns';

type Own = Omit<AddTargetInput, 'coalitionId' | 'institutionId' | 'correctsId'> & { readonly stance: Pick<TakeStanceInput, 'stance' | 'interest' | 'influence' | 'note'> };

/** Made-up institutions, and said to be so: nothing is told of a real one but that it exists. */
export const agency: Own = {
  kind: 'agency', area: 'MA-TNG', languages: ['fr', 'ar'], email: 'contact@agence-essahel.example',
  name: { fr: 'Agence Essahel des soins de proximité (fictive)', ar: 'وكالة الساحل للعلاجات القريبة (تخييلية)', en: 'Essahel Agency for local care (fictitious)', es: 'Agencia Essahel de atención cercana (ficticia)' },
  address: '1, place de la Démonstration\nTanger', website: 'https://agence-essahel.example/',
  stance: { stance: 'ally', interest: 4, influence: 3, note: 'A invité la coalition à ses journées portes ouvertes.' },
};
export const office = {
  kind: 'agency' as const, area: 'MA-TNG', languages: ['fr', 'ar'], email: 'direction@agence-essahel.example',
  name: { fr: 'Direction de l’agence (fictive)', ar: 'إدارة الوكالة (تخييلية)', en: 'Management of the agency (fictitious)', es: 'Dirección de la agencia (ficticia)' },
};
export const others: readonly Own[] = [
  {
    kind: 'commune', area: 'MA-TNG', languages: ['ar', 'fr'], name: { fr: 'Commune de Bab Essahel (fictive)', ar: 'جماعة باب الساحل (تخييلية)', en: 'Commune of Bab Essahel (fictitious)', es: 'Municipio de Bab Essahel (ficticio)' },
    stance: { stance: 'neutral', interest: 2, influence: 4, note: '' },
  },
  {
    kind: 'company', area: 'MA-TNG', languages: ['fr'], name: { fr: 'Transports Essahel (fictifs)', ar: 'نقليات الساحل (تخييلية)', en: 'Essahel Transport (fictitious)', es: 'Transportes Essahel (ficticios)' },
    stance: { stance: 'opponent', interest: 3, influence: 2, note: 'Refuse d’ouvrir une ligne le soir.' },
  },
  {
    kind: 'media', area: 'MA', languages: ['ar', 'fr'], name: { fr: 'Radio du Détroit (fictive)', ar: 'إذاعة المضيق (تخييلية)', en: 'Radio of the Strait (fictitious)', es: 'Radio del Estrecho (ficticia)' },
    stance: { stance: 'ally', interest: 4, influence: 2, note: '' },
  },
];
export const contacts = [
  { ago: 60, kind: 'call', people: 'Secrétariat de l’agence', summary: 'Nous demandons une rencontre sur les horaires des centres. On nous rappelle sous huit jours.', isConfidential: false, followUpIn: null },
  { ago: 45, kind: 'meeting', people: 'Deux déléguées de la coalition, la direction de l’agence', summary: 'Reçus une heure. L’agence annonce l’ouverture de trois centres le soir avant l’été et un point écrit chaque trimestre.', isConfidential: false, followUpIn: null },
  { ago: 6, kind: 'letter', people: '', summary: 'Lettre envoyée : où en est le deuxième centre ?', isConfidential: true, followUpIn: 4 },
] as const;
export const commitments = [
  {
    text: { fr: 'Ouvrir trois centres de santé jusqu’à 21 heures.', ar: 'فتح ثلاثة مراكز صحية إلى التاسعة ليلا.', en: 'Keep three health centres open until 9 p.m.', es: 'Abrir tres centros de salud hasta las 21 horas.' },
    ago: 45, dueIn: 200, step: { state: 'in_progress', ago: 20, note: { fr: 'Un premier centre ouvre le soir.', ar: 'فتح المركز الأول مساء.', en: 'A first centre opens in the evening.', es: 'Un primer centro abre por la tarde.' } },
  },
  {
    text: { fr: 'Publier chaque trimestre le nombre de personnes reçues.', ar: 'نشر عدد الأشخاص المستقبلين كل ثلاثة أشهر.', en: 'Publish every quarter how many people were received.', es: 'Publicar cada trimestre cuántas personas fueron atendidas.' },
    ago: 45, dueIn: null, step: { state: 'kept', ago: 10, note: { fr: 'Le premier point est paru.', ar: 'صدر التقرير الأول.', en: 'The first report is out.', es: 'Salió el primer informe.' } },
  },
] as const;
