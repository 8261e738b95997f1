import { cells, doc, heading, line, noted, points } from './written.js';

/** What the made-up coalition writes: a position in two languages, a memorandum of its group, a statement that is published. */
export const position = {
  title: { fr: 'Le droit à la santé ne dépend pas d’un papier', ar: 'الحق في الصحة لا تحدده ورقة', en: 'The right to health does not depend on a paper', es: 'El derecho a la salud no depende de un papel' },
  fr: doc(
    heading('Ce que nous voyons'),
    noted('Dans nos permanences, des personnes renoncent à se soigner parce qu’on leur demande une carte à l’accueil', 'Permanences tenues par huit associations fictives, pour découvrir Sawt.', '. Elles reviennent plus tard, plus malades.'),
    heading('Ce que nous demandons'),
    points('Un accueil sans condition de papiers dans chaque centre de santé.', 'Des médiatrices formées et payées, qui parlent les langues du quartier.', 'Des chiffres publiés chaque année, sans nom de personne.'),
    heading('Ce que nous faisons'),
    line('Nous accompagnons, nous comptons, et nous proposons de former avec les équipes des centres.'),
  ),
  ar: doc(
    heading('ما نراه'),
    noted('في مداوماتنا يتخلى أشخاص عن العلاج لأن الاستقبال يطلب منهم بطاقة', 'مداومات تسهر عليها ثماني جمعيات تخييلية لاكتشاف صوت.', '. ثم يعودون لاحقا وقد اشتد مرضهم.'),
    heading('ما نطالب به'),
    points('استقبال دون اشتراط الوثائق في كل مركز صحي.', 'وسيطات مكونات ومؤدى عنهن يتكلمن لغات الحي.'),
  ),
};

export const memorandum = {
  title: { fr: 'Mémorandum au Conseil de la région', ar: 'مذكرة إلى مجلس الجهة' },
  fr: doc(
    heading('Objet'),
    line('Le groupe prépare ce mémorandum avant la session ordinaire. Il n’est pas encore ouvert à la coalition.'),
    { type: 'table', content: [cells('tableHeader', 'Demande', 'Qui peut décider'), cells('tableCell', 'Accueil sans condition de papiers', 'Le Conseil, avec les centres'), cells('tableCell', 'Médiatrices formées', 'Le Conseil')] },
  ),
};

export const statement = {
  title: { fr: 'Une médiatrice dans chaque centre de santé', ar: 'وسيطة في كل مركز صحي', en: 'A mediator in every health centre', es: 'Una mediadora en cada centro de salud' },
  fr: doc(
    line('Nous, huit associations de Tanger, demandons une médiatrice dans chaque centre de santé de la ville.'),
    heading('Pourquoi'),
    noted('Une médiatrice explique, traduit et rassure', 'Ce texte est celui d’une coalition fictive.', '. Elle évite des heures d’attente et des retours inutiles.'),
    points('Elle connaît le quartier et ses langues.', 'Elle accompagne sans juger.', 'Elle fait remonter ce qui ne va pas.'),
    { type: 'blockquote', content: [line('Personne ne devrait avoir à prouver qui il est pour être soigné.')] },
  ),
  ar: doc(
    line('نحن ثماني جمعيات بطنجة، نطالب بوسيطة في كل مركز صحي بالمدينة.'),
    heading('لماذا'),
    noted('الوسيطة تشرح وتترجم وتطمئن', 'هذا النص لائتلاف تخييلي.', '. وتجنب ساعات من الانتظار والعودة بلا فائدة.'),
    points('تعرف الحي ولغاته.', 'ترافق دون إصدار أحكام.', 'تنقل ما لا يسير على ما يرام.'),
  ),
};
