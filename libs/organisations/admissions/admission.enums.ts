import { registerEnumType } from '@nestjs/graphql';
import type { AdmissionState } from './admission.states.js';
import type { CriterionKind } from './criteria/admission-criterion.entity.js';
import type { AdmissionBody, JoiningKind } from './criteria/admission-rule.entity.js';
import type { RapporteurOpinion } from './examining/application-rapporteur.entity.js';
import type { SponsorAnswer } from './sponsoring/application-sponsor.entity.js';

export const AdmissionStates = {
  DRAFT: 'draft', SUBMITTED: 'submitted', INCOMPLETE: 'incomplete', SPONSORING: 'sponsoring', REVIEW: 'review', OBJECTION: 'objection', DECIDING: 'deciding', DEFERRED: 'deferred',
  ACCEPTED: 'accepted', RATIFYING: 'ratifying', ADMITTED: 'admitted', REFUSED: 'refused', APPEALED: 'appealed', DISMISSED: 'dismissed', WITHDRAWN: 'withdrawn', LAPSED: 'lapsed',
} as const satisfies Record<string, AdmissionState>;
registerEnumType(AdmissionStates, { name: 'AdmissionState', description: 'How far an application has come; DISMISSED is refused for good.' });

export const AdmissionBodies = { COORDINATION: 'coordination', STEERING: 'steering', MEMBERS: 'members' } as const satisfies Record<string, AdmissionBody>;
registerEnumType(AdmissionBodies, { name: 'AdmissionBody', description: 'Who decides on an application.' });

export const JoiningKinds = { MEMBER: 'member', ASSOCIATE: 'associate' } as const satisfies Record<string, JoiningKind>;
registerEnumType(JoiningKinds, { name: 'JoiningKind', description: 'The place an admitted organisation takes.' });

export const CriterionKinds = { THEME: 'theme', TERRITORY: 'territory', FORMATION: 'formation', DECLARATION: 'declaration', DOCUMENT: 'document' } as const satisfies Record<string, CriterionKind>;
registerEnumType(CriterionKinds, { name: 'CriterionKind', description: 'What a criterion looks at.' });

export const SponsorAnswers = { ASKED: 'asked', CONFIRMED: 'confirmed', DECLINED: 'declined' } as const satisfies Record<string, SponsorAnswer>;
registerEnumType(SponsorAnswers, { name: 'SponsorAnswer' });

export const RapporteurOpinions = { FAVOURABLE: 'favourable', RESERVED: 'reserved', UNFAVOURABLE: 'unfavourable' } as const satisfies Record<string, RapporteurOpinion>;
registerEnumType(RapporteurOpinions, { name: 'RapporteurOpinion' });
