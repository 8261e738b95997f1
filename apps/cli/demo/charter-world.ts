/** The made-up charter of the demo coalition: its first version, and what the second one says besides. */
const fr = [
  'Nous, associations de Tanger, mettons en commun nos voix pour que la santé soit un droit pour chaque personne qui vit ici, quels que soient ses papiers, son genre, son âge ou ses moyens.',
  '1. Indépendance. Aucune de nos associations n’agit pour un parti ni pour un gouvernement.',
  '2. Dignité. Nous parlons avec les personnes concernées, jamais à leur place.',
  '3. Décisions. Chaque association membre a une voix. Ne pas répondre ne vaut accord que dans une procédure de silence annoncée à toutes.',
];
const ar = [
  'نحن، جمعيات طنجة، نضم أصواتنا كي تكون الصحة حقا لكل من يعيش هنا، مهما كانت وثائقه أو جنسه أو سنه أو إمكاناته.',
  '1. الاستقلالية. لا تعمل أي من جمعياتنا لصالح حزب أو حكومة.',
  '2. الكرامة. نتحدث مع الأشخاص المعنيين، لا نيابة عنهم أبدا.',
  '3. القرارات. لكل جمعية عضو صوت واحد. ولا يُعد عدم الجواب موافقة إلا في مسطرة صمت معلنة للجميع.',
];
const account = {
  fr: '4. Comptes. Chaque année, nous publions d’où vient l’argent commun et à quoi il a servi.',
  ar: '4. الحسابات. ننشر كل سنة مصدر المال المشترك وأوجه صرفه.',
};
const title = { fr: 'Charte de Tanger pour la santé', ar: 'ميثاق طنجة من أجل الصحة' };

const version = (words: { readonly fr: readonly string[]; readonly ar: readonly string[] }) => (['fr', 'ar'] as const).map((locale) => ({ locale, title: title[locale], body: words[locale].join('\n\n') }));

export const first = version({ fr, ar });
export const second = version({
  fr: [...fr.slice(0, 2), '2. Dignité. Nous parlons avec les personnes concernées, jamais à leur place, et leurs représentant·es donnent leur avis sur chaque décision.', fr[3]!, account.fr],
  ar: [...ar.slice(0, 2), '2. الكرامة. نتحدث مع الأشخاص المعنيين، لا نيابة عنهم أبدا، ويبدي ممثلوهم وممثلاتهم رأيهم في كل قرار.', ar[3]!, account.ar],
});
export const adopted = { adoptedOn: '2024-03-16', minutes: { fr: 'Adoptée à l’unanimité des huit associations fondatrices, à l’assemblée du 16 mars 2024.', ar: 'اعتُمد بإجماع الجمعيات الثماني المؤسسة، في الجمع العام ليوم 16 مارس 2024.' } };
/** Those that have signed the second version so far. */
export const prompt = ['reseau-tawassol', 'maison-bab-el-bhar', 'les-mains-tissees', 'riwaq-enfance'];
