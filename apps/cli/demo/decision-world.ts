import type { DraftDecisionInput } from '#libs/organisations';

type Words = Pick<DraftDecisionInput, 'title' | 'proposal' | 'mode'>;

/** Adopted six weeks ago, with what followed. */
export const adopted: Words = {
  mode: 'majority',
  title: { fr: 'Adhérer à l’appel « La santé sans papiers »', ar: 'الانضمام إلى نداء «الصحة دون وثائق»' },
  proposal: {
    fr: 'La coalition signe l’appel régional « La santé sans papiers » et le publie sur sa page.\n\nElle n’engage aucune dépense : chaque association relaie l’appel dans ses propres lettres.',
    ar: 'يوقع الائتلاف النداء الجهوي «الصحة دون وثائق» وينشره في صفحته.\n\nلا يلتزم بأي نفقة: تنشر كل جمعية النداء في رسائلها.',
  },
};
export const minutes = {
  fr: 'L’appel est signé. Le Réseau Tawassol transmet l’adhésion, Collectif Ataraxie la publie. Nous revoyons dans six mois ce que l’appel a changé.',
  ar: 'تم توقيع النداء. تتولى شبكة تواصل إرسال الانضمام، وينشره تجمع أتراكسيا. نراجع بعد ستة أشهر ما غيره النداء.',
};

/** Being decided now. */
export const open: Words = {
  mode: 'two_thirds',
  title: { fr: 'Demander une audience commune au Conseil de la région', ar: 'طلب لقاء مشترك مع مجلس الجهة' },
  proposal: {
    fr: 'La coalition demande une audience au Conseil de la région avant sa session ordinaire.\n\nTrois personnes parlent en son nom, dont une personne concernée. Elles présentent la pétition et ses chiffres, et rien d’autre.',
    ar: 'يطلب الائتلاف لقاء مع مجلس الجهة قبل دورته العادية.\n\nيتحدث باسمه ثلاثة أشخاص، أحدهم من المعنيين مباشرة. يقدمون العريضة وأرقامها، ولا شيء غيرها.',
  },
};
export const against = 'Trop tôt : attendons d’avoir mille signatures.';
export const opinion = 'D’accord pour l’audience, si la personne concernée choisit elle-même ce qu’elle raconte et peut se retirer jusqu’au dernier moment.';

/** Proposed by a member, not asked yet. */
export const draft: Words = {
  mode: 'majority',
  title: { fr: 'Une réunion en ligne un mois sur deux' },
  proposal: { fr: 'Une réunion sur deux a lieu en ligne, pour celles et ceux qui ne peuvent pas se déplacer. Le compte rendu reste le même.' },
};
