import { registerEnumType } from '@nestjs/graphql';
import type { CoalitionRole, OrganisationRole } from '#libs/context';
import type { MemberKind } from './coalition-member.entity.js';

/** GraphQL names of the roles: MAILING_OPERATOR for mailing_operator. */
export const OrganisationRoles = {
  REPRESENTATIVE: 'representative', CAMPAIGNER: 'campaigner', CONTRIBUTOR: 'contributor', MODERATOR: 'moderator', MAILING_OPERATOR: 'mailing_operator', ANALYST: 'analyst',
} as const satisfies Record<string, OrganisationRole>;
registerEnumType(OrganisationRoles, { name: 'OrganisationRole', description: 'What a person is in an organisation.' });

export const CoalitionRoles = { COORDINATOR: 'coordinator', ADMIN: 'admin' } as const satisfies Record<string, CoalitionRole>;
registerEnumType(CoalitionRoles, { name: 'CoalitionRole', description: 'What a person is for a whole coalition.' });

export const MemberKinds = { CANDIDATE: 'candidate', FOUNDER: 'founder', MEMBER: 'member', ASSOCIATE: 'associate', OBSERVER: 'observer' } as const satisfies Record<string, MemberKind>;
registerEnumType(MemberKinds, { name: 'MemberKind', description: 'An organisation’s place in a coalition.' });
