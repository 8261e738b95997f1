/** An open working group with its notes, and one that waits to be opened. */
export const active = {
  name: { fr: 'Groupe Santé sans papiers', ar: 'مجموعة الصحة دون وثائق', en: 'Health without papers group', es: 'Grupo Salud sin papeles' },
  mandate: {
    fr: 'Préparer la position de la coalition sur l’accès aux soins des personnes sans papiers, et la présenter au Conseil de la région avant sa session ordinaire.',
    ar: 'إعداد موقف الائتلاف من ولوج الأشخاص دون وثائق إلى العلاج، وتقديمه إلى مجلس الجهة قبل دورته العادية.',
    en: 'Prepare the coalition’s position on access to care for people without papers, and present it to the regional council before its ordinary session.',
    es: 'Preparar la posición de la coalición sobre el acceso a la atención de las personas sin papeles y presentarla al Consejo de la región antes de su sesión ordinaria.',
  },
};
export const proposed = {
  name: { fr: 'Groupe École et santé', ar: 'مجموعة المدرسة والصحة' },
  mandate: { fr: 'Réunir ce que les associations voient dans les écoles : visites médicales, handicap, santé mentale.', ar: 'جمع ما تلاحظه الجمعيات في المدارس: الفحوص الطبية والإعاقة والصحة النفسية.' },
};
export const why = 'Nos équipes accompagnent des élèves dans six écoles de la médina.';

const title = { fr: 'Trois demandes pour l’accès aux soins', ar: 'ثلاثة مطالب من أجل الولوج إلى العلاج' };
/** The same note as it was written, released and written on. */
export const versions = [
  { title, text: { fr: 'Nous demandons un accueil sans condition de papiers dans les centres de santé.' } },
  {
    title,
    text: {
      fr: 'Nous demandons un accueil sans condition de papiers dans tous les centres de santé de la ville, des médiatrices formées, et des chiffres publiés chaque année.',
      ar: 'نطالب باستقبال دون اشتراط الوثائق في كل المراكز الصحية بالمدينة، وبوسيطات مكونات، وبأرقام تنشر كل سنة.',
    },
  },
  {
    title,
    text: {
      fr: 'Nous demandons un accueil sans condition de papiers dans tous les centres de santé de la ville, des médiatrices formées et payées, et des chiffres publiés chaque année.\n\nÀ vérifier : combien de centres refusent aujourd’hui ?',
      ar: 'نطالب باستقبال دون اشتراط الوثائق في كل المراكز الصحية بالمدينة، وبوسيطات مكونات، وبأرقام تنشر كل سنة.',
    },
  },
];
export const comment = 'Gardons trois demandes, pas plus : le Conseil n’en retiendra pas quatre.';
export const closed = { title: { fr: 'Témoignages recueillis' }, text: { fr: 'Onze personnes ont parlé, aucune ne veut être citée. Ne rien diffuser sans leur accord.' } };
export const tasks = {
  done: { fr: 'Réunir les chiffres des permanences', ar: 'جمع أرقام المداومات' },
  soon: { fr: 'Relire la note en arabe', ar: 'مراجعة المذكرة بالعربية' },
  late: { fr: 'Demander un rendez-vous au secrétariat du Conseil', ar: 'طلب موعد من كتابة المجلس' },
};
