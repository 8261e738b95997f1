import { definePermissions } from '#libs/context';

/** Aggregates for those who run the campaign; suspects for moderators; names for nobody here (exports decide on lists). */
export const signaturePermissions = definePermissions({
  'signature.report': { organisation: ['representative', 'campaigner', 'mailing_operator', 'moderator', 'analyst'], coalition: ['coordinator', 'admin'] },
  'signature.review': { organisation: ['representative', 'moderator'] },
});
