import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who may do what with adoption. Who keeps a document is looked at by `rightsOf`, whether somebody answers for a full member by its mandates. */
export const adoptionPermissions = definePermissions({
  'adoption.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'adoption.run': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'adoption.answer': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'adoption.rules': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  /** The coalition’s own; a group’s are its chair’s. */
  'adoption.setRules': { coalition: coalitionRoles },
});
