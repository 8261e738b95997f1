import { registerEnumType } from '@nestjs/graphql';
import type { ContributionState, ReportState, SpokespersonState } from './report.states.js';

export const mechanisms = ['upr', 'cedaw', 'crc', 'cmw', 'other'] as const;
export type Mechanism = (typeof mechanisms)[number];
export const Mechanisms = { UPR: 'upr', CEDAW: 'cedaw', CRC: 'crc', CMW: 'cmw', OTHER: 'other' } as const satisfies Record<string, Mechanism>;
registerEnumType(Mechanisms, { name: 'ReportMechanism', description: 'To whom a report goes: the UPR, a committee, or OTHER, which is named.' });

export const ReportStates = { PREPARING: 'preparing', CALLING: 'calling', MERGED: 'merged', SUBMITTED: 'submitted' } as const satisfies Record<string, ReportState>;
registerEnumType(ReportStates, { name: 'ReportState', description: 'MERGED: nothing that was handed in waits any more.' });

export const ContributionStates = { ASKED: 'asked', DRAFT: 'draft', SUBMITTED: 'submitted', LATE: 'late', MERGED: 'merged', REJECTED: 'rejected', DECLINED: 'declined' } as const satisfies Record<string, ContributionState>;
registerEnumType(ContributionStates, { name: 'ReportContributionState', description: 'LATE waits until who leads the report takes or rejects it.' });

export const SpokespersonStates = { ASKED: 'asked', ACCEPTED: 'accepted', DECLINED: 'declined', REPLACED: 'replaced' } as const satisfies Record<string, SpokespersonState>;
registerEnumType(SpokespersonStates, { name: 'ReportSpokespersonState' });
