import { registerEnumType } from '@nestjs/graphql';
import type { MakerKind, RecommendationStatus, StateAnswer } from './recommendation.states.js';
import type { ReportFileKind, ReportStepKind } from './report.states.js';

export const StateAnswers = { PENDING: 'pending', ACCEPTED: 'accepted', PARTLY: 'partly', NOTED: 'noted' } as const satisfies Record<string, StateAnswer>;
registerEnumType(StateAnswers, { name: 'StateAnswer', description: 'What the State under review answered to a recommendation.' });

export const RecommendationStatuses = { NO_ACTION: 'no_action', ANNOUNCED: 'announced', IN_PROGRESS: 'in_progress', IMPLEMENTED: 'implemented', ABANDONED: 'abandoned' } as const satisfies Record<string, RecommendationStatus>;
registerEnumType(RecommendationStatuses, { name: 'RecommendationStatus' });

export const MakerKinds = { STATE: 'state', COMMITTEE: 'committee' } as const satisfies Record<string, MakerKind>;
registerEnumType(MakerKinds, { name: 'RecommendationMaker' });

export const ReportFileKinds = { MADE: 'made', HANDED: 'handed', CONFIRMATION: 'confirmation' } as const satisfies Record<string, ReportFileKind>;
registerEnumType(ReportFileKinds, { name: 'ReportFileKind', description: 'MADE of the text by this site, HANDED over instead, or CONFIRMATION of the mechanism.' });

export const ReportStepKinds = { PRESESSION: 'presession', REVIEW: 'review', OBSERVATIONS: 'observations' } as const satisfies Record<string, ReportStepKind>;
registerEnumType(ReportStepKinds, { name: 'ReportStepKind', description: 'OBSERVATIONS: concluding observations were published.' });
