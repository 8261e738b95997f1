/** The report of the made-up coalition: three themes, and what its made-up members hand in. */
export const report = {
  title: { fr: 'Rapport parallèle pour l’Examen périodique universel', ar: 'تقرير موازٍ للاستعراض الدوري الشامل', en: 'Alternative report to the Universal Periodic Review', es: 'Informe alternativo para el Examen Periódico Universal' },
  session: '54e session (fictive)',
  themes: [
    { title: { fr: 'Santé', ar: 'الصحة', en: 'Health', es: 'Salud' }, guidance: { fr: 'Un constat, un chiffre, une recommandation. Aucun nom de personne.', ar: 'معاينة، ورقم، وتوصية. دون أي اسم شخصي.', en: 'One finding, one figure, one recommendation. Nobody’s name.', es: 'Una constatación, una cifra, una recomendación. Ningún nombre.' }, words: 900, dueIn: -8 },
    { title: { fr: 'Enfance', ar: 'الطفولة', en: 'Children', es: 'Infancia' }, guidance: { fr: 'Ce que disent les enfants, avec leurs mots.', ar: 'ما يقوله الأطفال بكلماتهم.', en: 'What children say, in their own words.', es: 'Lo que dicen los niños, con sus palabras.' }, words: 700, dueIn: -8 },
    { title: { fr: 'Quartiers', ar: 'الأحياء', en: 'Neighbourhoods', es: 'Barrios' }, guidance: { fr: 'Ouvert à tous les membres.', ar: 'مفتوح لجميع الأعضاء.', en: 'Open to every member.', es: 'Abierto a todos los miembros.' }, words: 600, dueIn: 12 },
  ],
  /** By theme and organisation; how long ago it was handed in, and what became of it. */
  contributions: [
    { theme: 0, slug: 'passerelle-sante', ago: 12, becomes: 'merged', text: 'Dans nos permanences fictives, une personne sur trois renonce à se soigner faute de papiers.\nNous recommandons un accueil sans condition dans chaque centre de santé.' },
    { theme: 0, slug: 'cap-sans-barrieres', ago: 11, becomes: 'merged', text: 'Deux centres sur dix ont une rampe ; aucun n’a d’interprète en langue des signes.\nNous recommandons une norme d’accessibilité et son contrôle chaque année.' },
    { theme: 0, slug: 'les-mains-tissees', ago: 10, becomes: 'rejected', text: 'Notre coopérative a vendu cent tapis cette année.', reason: 'Le texte ne porte pas sur la santé : proposez-le pour le thème « Quartiers ».' },
    { theme: 1, slug: 'riwaq-enfance', ago: 13, becomes: 'merged', text: 'Les enfants disent : « On nous écoute quand c’est trop tard. »\nNous recommandons une permanence sans rendez-vous dans chaque commune.' },
    { theme: 1, slug: 'maison-bab-el-bhar', ago: 3, becomes: 'waits', text: 'Les jeunes demandent des lieux ouverts le soir, avec des adultes formés.' },
  ],
  evidence: 'Entretiens fictifs, pour découvrir Sawt.',
} as const;
