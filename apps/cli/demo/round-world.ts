import { doc, heading, line, points } from './written.js';

/** What the made-up coalition adopts: a letter in its silence period, and a position that was corrected and is being signed. */
export const letter = {
  title: { fr: 'Lettre ouverte : des files d’attente qui découragent de se soigner', ar: 'رسالة مفتوحة: طوابير تصرف الناس عن العلاج' },
  fr: doc(
    heading('Le constat'),
    line('Dans trois centres de santé sur quatre, il faut arriver avant l’aube pour être reçu dans la journée.'),
    heading('Nos demandes'),
    points('Des horaires affichés dans chaque centre.', 'Un rendez-vous donné le jour même, sans condition de papiers.'),
  ),
  ar: doc(
    heading('الوضعية'),
    line('في ثلاثة مراكز صحية من أصل أربعة، يجب الوصول قبل الفجر من أجل الاستقبال خلال اليوم.'),
    heading('مطالبنا'),
    points('مواقيت معلنة في كل مركز.', 'موعد يمنح في اليوم نفسه دون اشتراط الوثائق.'),
  ),
  objection: {
    portion: 'Des horaires affichés dans chaque centre.',
    replacement: 'Des horaires affichés, et un accueil le soir deux fois par semaine, dans chaque centre.',
    reason: 'Les personnes que nous accompagnons travaillent le jour ou ne viennent pas le matin : sans accueil le soir, la lettre ne les concerne pas.',
  },
  comment: 'Pensons à joindre la liste des centres visités.',
};

const interpreters = (hours: { readonly fr: string; readonly ar: string }) => ({
  fr: doc(heading('Pourquoi'), line('Une femme sur cinq accouche dans la région sans comprendre ce qu’on lui dit.'), heading('Ce que nous demandons'), line(`Une interprète${hours.fr} dans chaque maternité de la région, formée et payée.`)),
  ar: doc(heading('لماذا'), line('امرأة من كل خمس تضع مولودها بالجهة دون أن تفهم ما يقال لها.'), heading('ما نطالب به'), line(`مترجمة${hours.ar} في كل دار ولادة بالجهة، مكونة ومؤدى عنها.`)),
});
export const position = {
  title: { fr: 'Des interprètes dans chaque maternité', ar: 'مترجمات في كل دار ولادة', en: 'Interpreters in every maternity ward', es: 'Intérpretes en cada maternidad' },
  first: interpreters({ fr: '', ar: '' }),
  corrected: interpreters({ fr: ', de jour comme de nuit,', ar: '، ليلا ونهارا،' }),
  why: 'Le texte ne disait pas que les naissances arrivent aussi la nuit.',
  note: { fr: 'Nous nous abstenons : nous aurions voulu que le texte nomme aussi les mineures enceintes, qui viennent seules.', ar: 'نمتنع: كنا نود أن يذكر النص أيضا القاصرات الحوامل اللواتي يأتين وحدهن.' },
  answers: {
    reserve: 'نوقع، ونطلب أن تختار المترجمات بمشاركة نساء معنيات.',
    abstain: 'Notre conseil se réunit le mois prochain.',
    object: 'Le texte oublie la langue des signes.',
    decline: 'Hors de notre objet : nous travaillons sur l’accueil des enfants.',
  },
  outside: { name: { fr: 'Réseau Soins sans rivage', ar: 'شبكة علاج بلا ضفاف' }, acronym: 'RSSR', country: 'FR', kind: 'association' as const, locale: 'fr', contactName: 'Inès (réseau fictif)', email: 'ines@rivage.example' },
};

/** Why one organisation keeps apart from the statement that everybody reads. */
export const apart = 'Nous aurions voulu que le communiqué demande aussi des médiateurs auprès des personnes qui consomment des drogues. Nous ne nous y associons pas, et continuons à travailler avec les autres.';
