import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who may do what with documents. Whether the organisation is a full member, and the group’s seats, are looked at by `rightsOf`. */
export const draftingPermissions = definePermissions({
  'document.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'document.write': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'document.keep': { coalition: coalitionRoles },
});
