import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who may do what with participation: the organisation of `run` leads the campaign, that of `answer` takes part in it. */
export const participationPermissions = definePermissions({
  'participation.run': { organisation: ['representative', 'campaigner'], coalition: coalitionRoles },
  'participation.answer': { organisation: ['representative', 'campaigner'] },
  'participation.read': { organisation: organisationRoles, anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
});
