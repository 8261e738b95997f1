import { coalitionRoles, definePermissions, organisationRoles } from '#libs/context';

/** Who asks is looked at by `rightsOf`; who signs holds a mandate in force. */
export const signOffPermissions = definePermissions({
  'document.askToSign': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'document.sign': { anyMember: organisationRoles },
  'document.examine': { coalition: coalitionRoles },
});
