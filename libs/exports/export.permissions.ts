import { definePermissions } from '#libs/context';

/** Numbers for everybody who runs the campaign; signatures one by one, without persons, for who evaluates it; the list of consenting signers for representatives alone; what is handed to an authority for who follows the petition; a coalition's report to its funders for who leads it. */
export const exportPermissions = definePermissions({
  'export.report': { organisation: ['representative', 'campaigner', 'mailing_operator', 'moderator', 'analyst'] },
  'export.signatures': { organisation: ['representative', 'analyst'] },
  'export.signers': { organisation: ['representative'] },
  'export.dossier': { organisation: ['representative', 'campaigner'] },
  'export.letters': { organisation: ['representative', 'campaigner'] },
  'export.take': { organisation: ['representative', 'campaigner', 'mailing_operator', 'moderator', 'analyst'], coalition: ['coordinator', 'admin'] },
  'export.funder': { coalition: ['coordinator', 'admin'] },
});
