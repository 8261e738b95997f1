import type { CardWords } from '#libs/petitions';

/** Asked to the campaign under way: the first declines, the second has not answered. */
export const unanswered = ['maison-bab-el-bhar', 'riwaq-enfance'] as const;

/** What one made-up association says first on its own page of the petition. */
export const openings = {
  fr: 'Dans nos quartiers, le centre ferme quand on rentre du travail. Nous, Nour Quartiers, demandons qu’il reste ouvert le soir.',
  ar: 'في أحيائنا يغلق المركز عندما نعود من العمل. نحن، نور الأحياء، نطلب أن يبقى مفتوحا في المساء.',
} as const;

export const poster: CardWords = { title: 'Le soir aussi', titleLocale: 'fr', targets: '', organisation: 'Tanger pour la santé de toutes et tous', accent: '#0b5d57' };
