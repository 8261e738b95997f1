import { registerEnumType } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import type { MemberKind } from './coalition-member.entity.js';

/** GraphQL names of the roles: MAILING_OPERATOR for mailing_operator. */
export const OrganisationRoles = {
  REPRESENTATIVE: 'representative', CAMPAIGNER: 'campaigner', CONTRIBUTOR: 'contributor', MODERATOR: 'moderator', MAILING_OPERATOR: 'mailing_operator', ANALYST: 'analyst',
} as const satisfies Record<string, OrganisationRole>;
registerEnumType(OrganisationRoles, { name: 'OrganisationRole', description: 'What a person is in an organisation.' });

export const CoalitionRoles = { COORDINATOR: 'coordinator', ADMIN: 'admin' } as const satisfies Record<string, CoalitionRole>;
registerEnumType(CoalitionRoles, { name: 'CoalitionRole', description: 'What a person is for a whole coalition.' });

export const VoiceRoles = { STEERING: 'steering', COMMUNITY_REPRESENTATIVE: 'community_representative' } as const satisfies Record<string, VoiceRole>;
registerEnumType(VoiceRoles, { name: 'VoiceRole', description: 'What a person is in a coalition without leading it, and for no organisation.' });

export const MemberKinds = { CANDIDATE: 'candidate', FOUNDER: 'founder', MEMBER: 'member', ASSOCIATE: 'associate', OBSERVER: 'observer' } as const satisfies Record<string, MemberKind>;
registerEnumType(MemberKinds, { name: 'MemberKind', description: 'An organisation’s place in a coalition.' });
