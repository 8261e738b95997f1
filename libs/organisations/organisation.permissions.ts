import { coalitionRoles, definePermissions, organisationRoles } from '#libs/context';

/** Who may do what with coalitions and organisations; an empty grant is for the command line alone. */
export const organisationPermissions = definePermissions({
  'coalition.found': {},
  'coalition.update': { coalition: coalitionRoles },
  'membership.enrol': {},
  'organisation.found': { coalition: coalitionRoles },
  'organisation.update': { organisation: ['representative'], coalition: coalitionRoles },
  'membership.list': { organisation: organisationRoles, coalition: coalitionRoles },
  'membership.invite': { organisation: ['representative'], coalition: coalitionRoles },
  'membership.update': { organisation: ['representative'], coalition: coalitionRoles },
  'place.list': { organisation: organisationRoles },
  'place.history': { organisation: organisationRoles, coalition: coalitionRoles },
  'place.update': { coalition: coalitionRoles },
  'place.leave': { organisation: ['representative'], coalition: coalitionRoles },
  'place.answerListing': { organisation: ['representative'] },
  'staff.list': { coalition: coalitionRoles },
  'staff.invite': { coalition: ['admin'] },
  'staff.update': { coalition: ['admin'] },
  'staff.remove': { coalition: ['admin'] },
});
