import type { AdmissionRules } from '#libs/organisations';

/** How the made-up coalition admits: what a real one in Tangier asks, a sponsor among its partners first. */
export const admissionRules: Omit<Parameters<AdmissionRules['set']>[1], 'coalitionId'> = {
  isOpen: true, sponsors: 1, body: 'steering', mode: 'majority', quorumPercent: 50, isRatified: false, rapporteurs: 1,
  completenessDays: 15, sponsoringDays: 30, reviewDays: 30, objectionDays: 15, decidingDays: 30, appealDays: 30, joinsAs: 'member',
};

const tangier = 'MA-01';

export const admissionCriteria = [
  { kind: 'territory', isBlocking: true, values: [tangier], words: {} },
  {
    kind: 'declaration', isBlocking: true, values: [],
    words: {
      fr: 'Elle est indépendante : aucune affiliation politique ni religieuse.', ar: 'هي مستقلة: لا انتماء سياسي ولا ديني لها.',
      en: 'It is independent: no political or religious affiliation.', es: 'Es independiente: sin afiliación política ni religiosa.',
    },
  },
  {
    kind: 'declaration', isBlocking: true, values: [],
    words: {
      fr: 'Sa stratégie est fondée sur les droits humains.', ar: 'استراتيجيتها قائمة على حقوق الإنسان.',
      en: 'Its strategy is based on human rights.', es: 'Su estrategia se basa en los derechos humanos.',
    },
  },
  { kind: 'theme', isBlocking: false, values: ['health', 'harm_reduction', 'migration', 'women', 'children', 'youth', 'disability'], words: {} },
  {
    kind: 'document', isBlocking: false, values: [],
    words: { fr: 'Les statuts, ou un texte qui présente le groupe', ar: 'القانون الأساسي، أو نص يعرّف بالمجموعة', en: 'The statutes, or a text that presents the group', es: 'Los estatutos, o un texto que presente el grupo' },
  },
] as const;
