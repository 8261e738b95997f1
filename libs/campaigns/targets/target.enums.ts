import { registerEnumType } from '@nestjs/graphql';
import type { CommitmentState } from './commitments/commitment.states.js';

export const directoryKinds = [
  'government', 'parliament', 'ministry', 'agency', 'justice', 'nhri', 'council', 'ombudsman', 'regulator', 'region_council', 'province_council', 'commune', 'un', 'eu', 'company', 'media', 'other',
] as const;
export type DirectoryKind = (typeof directoryKinds)[number];
export const DirectoryKinds = {
  GOVERNMENT: 'government', PARLIAMENT: 'parliament', MINISTRY: 'ministry', AGENCY: 'agency', JUSTICE: 'justice', NHRI: 'nhri', COUNCIL: 'council', OMBUDSMAN: 'ombudsman', REGULATOR: 'regulator',
  REGION_COUNCIL: 'region_council', PROVINCE_COUNCIL: 'province_council', COMMUNE: 'commune', UN: 'un', EU: 'eu', COMPANY: 'company', MEDIA: 'media', OTHER: 'other',
} as const satisfies Record<string, DirectoryKind>;
registerEnumType(DirectoryKinds, { name: 'DirectoryKind', description: 'What a target of advocacy is; NHRI for a national human rights institution.' });

export const stances = ['ally', 'neutral', 'opponent', 'unknown'] as const;
export type Stance = (typeof stances)[number];
export const Stances = { ALLY: 'ally', NEUTRAL: 'neutral', OPPONENT: 'opponent', UNKNOWN: 'unknown' } as const satisfies Record<string, Stance>;
registerEnumType(Stances, { name: 'Stance', description: 'Where a coalition sees a target; known to that coalition alone.' });

export const contactKinds = ['meeting', 'call', 'letter', 'event'] as const;
export type ContactKind = (typeof contactKinds)[number];
export const ContactKinds = { MEETING: 'meeting', CALL: 'call', LETTER: 'letter', EVENT: 'event' } as const satisfies Record<string, ContactKind>;
registerEnumType(ContactKinds, { name: 'ContactKind' });

export const CommitmentStates = { ANNOUNCED: 'announced', IN_PROGRESS: 'in_progress', KEPT: 'kept', BROKEN: 'broken' } as const satisfies Record<string, CommitmentState>;
registerEnumType(CommitmentStates, { name: 'CommitmentState' });
