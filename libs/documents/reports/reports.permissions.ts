import { coalitionRoles, definePermissions, organisationRoles } from '#libs/context';

/** Who leads a report is looked at by `rightsOf`; who hands in and who speaks holds a mandate to speak in force. */
export const reportPermissions = definePermissions({
  'report.lead': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'report.contribute': { anyMember: ['representative', 'campaigner', 'contributor'] },
  'report.speak': { anyMember: organisationRoles },
});
