import { definePermissions, coalitionRoles } from '#libs/context';

/** Reading and speaking go with `document.read`; whom a document’s own rights let do more is looked at by `rightsOf`. */
export const talkPermissions = definePermissions({
  'amendment.propose': { anyMember: ['representative', 'campaigner', 'contributor'] },
  'consultation.open': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
});
