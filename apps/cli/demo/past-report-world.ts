import type { RecommendationStatus } from '#libs/documents';
import type { DocumentNode } from '#libs/editor-schema';

const line = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const noted = (text: string, note: string, rest: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }, { type: 'footnote', attrs: { text: note } }, { type: 'text', text: rest }] });
const heading = (text: string): DocumentNode => ({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] });
const points = (...texts: string[]): DocumentNode => ({ type: 'bulletList', content: texts.map((text) => ({ type: 'listItem', content: [line(text)] })) });
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

/** To whom it was handed: nobody there is. */
export const mechanism = { name: 'Examen périodique de démonstration (fictif)', session: 'Session 7 (fictive)', reference: 'DEMO/7/ESSAHEL/JS3', place: 'Ville-Lac (fictive)' };

/** A report of two years ago about a made-up republic. */
export const report = {
  title: { fr: 'Santé et logement à Essahel : rapport alternatif (fictif)', ar: 'الصحة والسكن بالساحل: تقرير مواز (تخييلي)', en: 'Health and housing in Essahel: shadow report (fictitious)', es: 'Salud y vivienda en Essahel: informe alternativo (ficticio)' },
  fr: doc(
    heading('Accès aux soins'),
    noted('Dans cinq quartiers sur huit, le centre de santé ferme à quinze heures', 'Relevé fictif, pour découvrir Sawt.', '. Qui travaille le jour n’est pas soigné.'),
    points('Ouvrir chaque centre deux soirs par semaine.', 'Accueillir sans condition de papiers.'),
    heading('Logement'),
    line('Les expulsions ont lieu en hiver, sans relogement. Des enfants quittent l’école au milieu de l’année.'),
    points('Suspendre les expulsions de novembre à mars.', 'Reloger avant d’expulser.'),
    heading('Participation'),
    line('Les associations ne sont pas consultées sur les textes qui les concernent.'),
  ),
  ar: doc(
    heading('الولوج إلى العلاج'),
    noted('في خمسة أحياء من أصل ثمانية يغلق المركز الصحي على الساعة الثالثة زوالا', 'معاينة تخييلية لاكتشاف صوت.', '. فلا يعالج من يشتغل نهارا.'),
    points('فتح كل مركز مساءين في الأسبوع.', 'الاستقبال دون اشتراط الوثائق.'),
    heading('السكن'),
    line('تتم عمليات الإفراغ شتاء دون إعادة إسكان، ويغادر أطفال المدرسة وسط السنة.'),
    points('تعليق الإفراغ من نونبر إلى مارس.', 'إعادة الإسكان قبل الإفراغ.'),
    heading('المشاركة'),
    line('لا تستشار الجمعيات في النصوص التي تعنيها.'),
  ),
};

interface Received {
  readonly fr: string;
  readonly ar: string;
  readonly maker: string;
  readonly kind?: 'committee';
  readonly country?: string;
  readonly theme: string;
  /** The section of the report it takes up. */
  readonly passage?: string;
  readonly answer: 'accepted' | 'noted' | 'partly' | 'pending';
}
const [care, housing, voice, school] = ['Santé', 'Logement', 'Participation', 'Éducation'];
const [valdoree, belmarie, sarmesie, committee] = [{ maker: 'Valdorée (État fictif)', country: 'XV' }, { maker: 'Belmarie (État fictif)', country: 'XM' }, { maker: 'Sarmésie (État fictif)', country: 'XS' }, { maker: 'Comité de démonstration (fictif)', kind: 'committee' as const }];

/** Twelve of them, by States and a committee there are none of. */
export const recommendations: readonly Received[] = [
  { ...valdoree, theme: care, passage: 'Accès aux soins', answer: 'accepted', fr: 'Ouvrir les centres de santé le soir dans tous les quartiers.', ar: 'فتح المراكز الصحية مساء في جميع الأحياء.' },
  { ...belmarie, theme: care, passage: 'Accès aux soins', answer: 'partly', fr: 'Garantir l’accueil sans condition de papiers.', ar: 'ضمان الاستقبال دون اشتراط الوثائق.' },
  { ...sarmesie, theme: care, answer: 'accepted', fr: 'Publier chaque année le nombre de personnes soignées.', ar: 'نشر عدد الأشخاص المعالجين كل سنة.' },
  { ...committee, theme: care, answer: 'accepted', fr: 'Former des médiatrices dans les langues des quartiers.', ar: 'تكوين وسيطات بلغات الأحياء.' },
  { ...valdoree, theme: housing, passage: 'Logement', answer: 'noted', fr: 'Suspendre les expulsions pendant l’hiver.', ar: 'تعليق عمليات الإفراغ خلال فصل الشتاء.' },
  { ...belmarie, theme: housing, passage: 'Logement', answer: 'accepted', fr: 'Reloger les familles avant toute expulsion.', ar: 'إعادة إسكان الأسر قبل أي إفراغ.' },
  { ...committee, theme: housing, answer: 'noted', fr: 'Créer un recours rapide contre les expulsions.', ar: 'إحداث مسطرة طعن سريعة ضد الإفراغ.' },
  { ...sarmesie, theme: school, answer: 'accepted', fr: 'Inscrire à l’école les enfants arrivés en cours d’année.', ar: 'تسجيل الأطفال الوافدين خلال السنة بالمدرسة.' },
  { ...valdoree, theme: school, answer: 'pending', fr: 'Supprimer les frais de dossier à l’inscription.', ar: 'إلغاء مصاريف الملف عند التسجيل.' },
  { ...committee, theme: voice, passage: 'Participation', answer: 'accepted', fr: 'Consulter les associations avant chaque texte.', ar: 'استشارة الجمعيات قبل كل نص.' },
  { ...belmarie, theme: voice, answer: 'noted', fr: 'Répondre par écrit aux avis reçus.', ar: 'الجواب كتابة على الآراء المتلقاة.' },
  { ...sarmesie, theme: voice, answer: 'accepted', fr: 'Tenir une réunion publique à mi-parcours.', ar: 'عقد اجتماع عمومي في منتصف المدة.' },
];

interface Step {
  /** Which of them, from 1. */
  readonly number: number;
  readonly ago: number;
  readonly status: RecommendationStatus;
  readonly note: { readonly fr: string; readonly ar: string };
}
/** What members saw become of some. */
export const steps: readonly Step[] = [
  { number: 1, ago: 250, status: 'announced', note: { fr: 'Trois centres ouvriront le soir.', ar: 'ستفتح ثلاثة مراكز مساء.' } },
  { number: 1, ago: 90, status: 'in_progress', note: { fr: 'Un premier centre ouvre le mardi et le jeudi.', ar: 'يفتح مركز أول يومي الثلاثاء والخميس.' } },
  { number: 3, ago: 120, status: 'implemented', note: { fr: 'Les chiffres de l’année sont publiés.', ar: 'نشرت أرقام السنة.' } },
  { number: 4, ago: 60, status: 'in_progress', note: { fr: 'Dix médiatrices sont en formation.', ar: 'عشر وسيطات قيد التكوين.' } },
  { number: 6, ago: 200, status: 'announced', note: { fr: 'Une circulaire est promise.', ar: 'تم الوعد بدورية.' } },
  { number: 6, ago: 30, status: 'abandoned', note: { fr: 'La circulaire est retirée.', ar: 'سحبت الدورية.' } },
  { number: 8, ago: 75, status: 'implemented', note: { fr: 'Les inscriptions restent ouvertes toute l’année.', ar: 'يبقى التسجيل مفتوحا طوال السنة.' } },
  { number: 10, ago: 45, status: 'announced', note: { fr: 'Un premier calendrier de consultation circule.', ar: 'يتداول أول جدول للاستشارة.' } },
];
export const stepsSource = 'https://essahel.example/suivi';
