import type { Multilingual } from '#libs/database';

/** What the demo coalition meets for. All of it is made up. */
export const series = {
  title: { fr: 'Réunion bimensuelle', ar: 'الاجتماع نصف الشهري', en: 'Fortnightly meeting', es: 'Reunión quincenal' },
  place: { fr: 'Maison des Jeunes Bab El Bhar, grande salle', ar: 'دار الشباب باب البحر، القاعة الكبرى' },
  link: 'https://visio.example/tanger-pour-la-sante',
  noticeDays: 3,
};
export const round = { fr: 'Tour de table : les actions de la quinzaine', ar: 'جولة: أنشطة الأسبوعين' };
export const calledOff = { fr: 'Trois associations tiennent leur assemblée générale ce jour-là.', ar: 'ثلاث جمعيات تعقد جمعها العام في ذلك اليوم.' };
export const minutes = { fr: 'Sept associations présentes. La séance a été ouverte à 18 h 35 et close à 20 h.', ar: 'حضرت سبع جمعيات. افتتحت الجلسة على الساعة 18:35 ورفعت على الساعة 20:00.' };
export const roundNotes = { fr: 'Chaque association a dit ce qu’elle a fait depuis la dernière réunion.', ar: 'عرضت كل جمعية ما قامت به منذ الاجتماع الأخير.' };
export const leafletNotes = { fr: 'Le texte est soumis au vote des associations. Les Mains Tissées préparent une première version.', ar: 'يُعرض النص على تصويت الجمعيات. تعد الأيادي المنسوجة نسخة أولى.' };
export const task = { fr: 'Préparer une première version du dépliant', ar: 'إعداد نسخة أولى من المطوية' };

export interface Subject {
  readonly kind: 'discussion' | 'decision' | 'petition';
  readonly title: Multilingual;
  readonly text: Multilingual;
}
export const leaflet: Subject = {
  kind: 'decision',
  title: { fr: 'Un dépliant sur le droit aux soins, en français et en arabe', ar: 'مطوية عن الحق في العلاج بالعربية والفرنسية' },
  text: { fr: 'Beaucoup de personnes ne savent pas ce qu’un centre de santé doit leur donner. Nous proposons un dépliant commun.', ar: 'كثيرون لا يعرفون ما يجب أن يقدمه لهم المركز الصحي. نقترح مطوية مشتركة.' },
};
export const night: Subject = {
  kind: 'petition',
  title: { fr: 'Une pharmacie de garde dans chaque arrondissement', ar: 'صيدلية للحراسة في كل مقاطعة' },
  text: { fr: 'La nuit, certaines familles traversent toute la ville pour un médicament. Nous proposons une pétition adressée à la préfecture.', ar: 'ليلًا، تقطع بعض الأسر المدينة كلها من أجل دواء. نقترح عريضة موجهة إلى العمالة.' },
};
export const training: Subject = {
  kind: 'discussion',
  title: { fr: 'Une formation commune à l’accueil des personnes sourdes', ar: 'تكوين مشترك في استقبال الأشخاص الصم' },
  text: { fr: 'Deux jours, ouverts à deux personnes par association, avec interprète.', ar: 'يومان مفتوحان لشخصين من كل جمعية، مع مترجم.' },
};
