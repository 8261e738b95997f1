import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who may do what with campaigns: every member reads, the coordination and the leading organisation write. */
export const planPermissions = definePermissions({
  'campaign.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'campaign.write': { organisation: ['representative', 'campaigner'], coalition: coalitionRoles },
  'strategy.write': { coalition: coalitionRoles },
  'project.write': { coalition: coalitionRoles },
  'publication.note': { organisation: ['representative', 'campaigner'] },
});
