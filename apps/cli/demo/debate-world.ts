/** What the made-up organisations say of the position they write. */
export const debate = {
  comments: [
    { by: 'passerelle-sante', locale: 'fr', quote: 'une carte à l’accueil', words: 'Laquelle ? Nos usagers parlent surtout de la carte nationale.', reply: 'الأمر يتعلق بالبطاقة الوطنية في أغلب الحالات، سأوضح ذلك.' },
    { by: 'maison-bab-el-bhar', locale: 'ar', quote: 'وسيطات مكونات', words: 'لنضف الوسطاء الشباب أيضا.' },
  ],
  version: 'Avant les amendements',
  amendments: [
    { by: 'reseau-tawassol', section: 1, strength: 'strong', endorsed: ['passerelle-sante', 'les-mains-tissees'], reason: 'Les personnes migrantes renoncent aussi par peur d’un signalement.', line: 'Aucune donnée de l’accueil n’est transmise hors du centre de santé.' },
    { by: 'riwaq-enfance', section: 2, strength: 'mild', endorsed: [], reason: 'Nous voudrions que notre action auprès des écoles apparaisse.', line: 'Nous intervenons dans les écoles.', rejected: 'Très utile, mais hors du sujet de ce texte : nous le gardons pour la note sur l’enfance.' },
    { by: 'les-mains-tissees', section: 1, strength: 'mild', endorsed: [], reason: 'L’attente décourage.', line: 'Un accueil sans rendez-vous est ouvert une demi-journée par semaine.', withdrawn: 'L’amendement du Réseau Tawassol nous suffit.' },
  ],
  suggestion: { by: 'passerelle-sante', at: 'Nous accompagnons, nous comptons', words: ' chaque année' },
} as const;
