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

export const admissionTasks = ['check', 'name', 'sponsor', 'report', 'object', 'answer', 'decide', 'resume', 'vote'] as const;
export type AdmissionTask = (typeof admissionTasks)[number];
export const AdmissionTasks = {
  CHECK: 'check', NAME: 'name', SPONSOR: 'sponsor', REPORT: 'report', OBJECT: 'object', ANSWER: 'answer', DECIDE: 'decide', RESUME: 'resume', VOTE: 'vote',
} as const satisfies Record<string, AdmissionTask>;
registerEnumType(AdmissionTasks, { name: 'AdmissionTask', description: 'What somebody may do with an application now: check the dossier, name rapporteurs, sponsor, report, object, answer objections, decide, take it up again, put it to the members anew.' });
