import { definePermissions, organisationRoles } from '#libs/context';

/** Who may take a kit: whoever works for an organisation that takes part. What is in it, who runs the campaign decides. */
export const kitPermissions = definePermissions({
  'kit.download': { organisation: organisationRoles },
});
