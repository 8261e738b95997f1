import { definePermissions } from '#libs/context';

/** Numbers for everybody who runs the campaign; the list of consenting signers for representatives alone. */
export const exportPermissions = definePermissions({
  'export.report': { organisation: ['representative', 'campaigner', 'mailing_operator', 'moderator', 'analyst'] },
  'export.signers': { organisation: ['representative'] },
});
