import type { Multilingual } from '#libs/database';

/** The made-up coalition's campaigns: one under way, one that is over and taught something. */
export const project = { code: 'VDS', funder: 'Fondation Passerelles (fictive)', name: { fr: 'Voix de la santé', ar: 'أصوات الصحة', en: 'Voices for health', es: 'Voces por la salud' } };

export const strategy = {
  name: { fr: 'La santé près de chez soi', ar: 'الصحة قرب البيت', en: 'Health close to home', es: 'La salud cerca de casa' },
  text: { fr: 'En trois ans, chaque quartier de Tanger a un lieu de soins ouvert aux heures où l’on peut y aller.', ar: 'في ثلاث سنوات، يكون لكل حي في طنجة مكان للعلاج مفتوح في الأوقات التي يمكن الذهاب إليه فيها.', en: 'In three years, every quarter of Tangier has a place of care open when people can go there.', es: 'En tres años, cada barrio de Tánger tiene un lugar de atención abierto cuando la gente puede ir.' },
};
export const objective = {
  name: { fr: 'Des centres ouverts le soir', ar: 'مراكز مفتوحة مساء', en: 'Centres open in the evening', es: 'Centros abiertos por la tarde' },
  text: { fr: 'Trois centres ouvrent deux soirs par semaine.', ar: 'تفتح ثلاثة مراكز مساءين في الأسبوع.', en: 'Three centres open two evenings a week.', es: 'Tres centros abren dos tardes por semana.' },
};

export const past = {
  title: { fr: 'Un interprète à l’accueil', ar: 'مترجم في الاستقبال', en: 'An interpreter at the desk', es: 'Un intérprete en la recepción' },
  text: { fr: 'Que chacun soit compris en arrivant dans un centre de santé.', ar: 'أن يفهم كلام كل شخص عند وصوله إلى المركز الصحي.', en: 'That everybody is understood when they come to a health centre.', es: 'Que toda persona sea comprendida al llegar a un centro de salud.' },
  day: { fr: 'Journée des langues', ar: 'يوم اللغات', en: 'Day of languages', es: 'Jornada de las lenguas' },
  dayText: { fr: 'Un stand devant chaque centre, dans toutes les langues qu’on y parle.', ar: 'رواق أمام كل مركز، بكل اللغات المتداولة فيه.', en: 'A stand before every centre, in all the languages spoken there.', es: 'Un puesto ante cada centro, en todas las lenguas que allí se hablan.' },
  position: { fr: 'Note sur l’accueil', ar: 'ورقة حول الاستقبال', en: 'Paper on reception', es: 'Nota sobre la recepción' },
  message: { fr: 'Publication pour les réseaux', ar: 'منشور لشبكات التواصل', en: 'Post for the networks', es: 'Publicación para las redes' },
  texts: { fr: 'Être compris, c’est déjà être soigné.', ar: 'أن يفهم كلامك هو بداية العلاج.' },
  lessons: {
    result: { fr: 'Deux centres ont accepté un essai d’un mois.', ar: 'قبل مركزان تجربة لمدة شهر.', en: 'Two centres agreed to a trial of one month.', es: 'Dos centros aceptaron una prueba de un mes.' },
    worked: { fr: 'Publier le même jour : six organisations sur huit l’ont fait, et la presse locale a suivi.', ar: 'النشر في اليوم نفسه: فعلت ذلك ست منظمات من أصل ثمان، وتبعتها الصحافة المحلية.', en: 'Publishing on the same day: six organisations of eight did, and the local press followed.', es: 'Publicar el mismo día: lo hicieron seis organizaciones de ocho, y la prensa local las siguió.' },
    failed: { fr: 'Les messages en arabe ont été approuvés trop tard. Prévoir deux semaines.', ar: 'تمت المصادقة على الرسائل بالعربية متأخرة جدا. يلزم أسبوعان.', en: 'The messages in Arabic were approved too late. Allow two weeks.', es: 'Los mensajes en árabe se aprobaron demasiado tarde. Prever dos semanas.' },
  },
} as const satisfies Record<string, Multilingual | Record<string, Multilingual>>;

export const current = {
  title: { fr: 'Le soir aussi', ar: 'في المساء أيضا', en: 'In the evening too', es: 'También por la tarde' },
  text: { fr: 'Nous demandons que les centres de santé des quartiers ouvrent deux soirs par semaine. Huit associations agissent ensemble.', ar: 'نطلب أن تفتح المراكز الصحية في الأحياء مساءين في الأسبوع. ثماني جمعيات تعمل معا.', en: 'We ask that the health centres of the quarters open two evenings a week. Eight associations act together.', es: 'Pedimos que los centros de salud de los barrios abran dos tardes por semana. Ocho asociaciones actúan juntas.' },
  petition: { fr: 'La pétition', ar: 'العريضة', en: 'The petition', es: 'La petición' },
  petitionText: { fr: 'Chaque association la publie avec son propre lien.', ar: 'تنشرها كل جمعية برابطها الخاص.', en: 'Each association publishes it with its own link.', es: 'Cada asociación la publica con su propio enlace.' },
  evening: { fr: 'Veillée devant les centres', ar: 'أمسية أمام المراكز', en: 'An evening before the centres', es: 'Velada ante los centros' },
  eveningText: { fr: 'À l’heure où ils ferment, nous y serons avec des lanternes.', ar: 'في ساعة إغلاقها، سنكون هناك بالفوانيس.', en: 'At the hour they close, we will be there with lanterns.', es: 'A la hora en que cierran, estaremos allí con faroles.' },
  letters: { fr: 'Lettres à la commune', ar: 'رسائل إلى الجماعة', en: 'Letters to the commune', es: 'Cartas al municipio' },
  lettersText: { fr: 'Des habitant·es écrivent avec leurs mots.', ar: 'يكتب السكان بكلماتهم.', en: 'People of the quarters write in their own words.', es: 'Las vecinas y los vecinos escriben con sus palabras.' },
  task: { fr: 'Dire combien de personnes viendront à la veillée', ar: 'تحديد عدد من سيحضر الأمسية', en: 'Say how many people will come to the evening', es: 'Decir cuántas personas vendrán a la velada' },
  message: { fr: 'Publication pour les réseaux', ar: 'منشور لشبكات التواصل', en: 'Post for the networks', es: 'Publicación para las redes' },
  texts: { fr: 'Tomber malade n’a pas d’heure. Signez pour des centres ouverts le soir.', ar: 'المرض لا وقت له. وقعوا من أجل مراكز مفتوحة مساء.', en: 'Falling ill keeps no hours. Sign for centres open in the evening.' },
} as const satisfies Record<string, Multilingual>;

/** Who answered: the first has published, the second will not, the third has said nothing yet. */
export const joining = ['nour-quartiers', 'reseau-tawassol', 'les-mains-tissees'] as const;
