import { coalitionRoles, definePermissions } from '#libs/context';

/** Who leads the writing, and who writes for a member, is looked at by `rightsOf`. */
export const recommendationPermissions = definePermissions({
  'report.submit': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'recommendation.keep': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'recommendation.follow': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
});
