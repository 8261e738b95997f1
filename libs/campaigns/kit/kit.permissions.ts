import { coalitionRoles, definePermissions, organisationRoles } from '#libs/context';

/** Who may take a kit: whoever works for an organisation that takes part. Who runs the campaign sees what is in it. */
export const kitPermissions = definePermissions({
  'kit.download': { organisation: organisationRoles, coalition: coalitionRoles },
});
