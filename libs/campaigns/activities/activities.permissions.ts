import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who prepares, sees and counts activities: an organisation's people their own, the coordination the coalition's. */
export const activityPermissions = definePermissions({
  'activity.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'activity.lead': { organisation: ['representative', 'campaigner'], coalition: coalitionRoles },
  'activity.enrol': { organisation: ['representative', 'campaigner', 'contributor'] },
});
