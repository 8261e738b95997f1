import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** Who may do what with targets. What a coalition thinks of one and did with it never leaves that coalition. */
export const targetPermissions = definePermissions({
  'target.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'target.keep': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'target.assess': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'contact.log': { anyMember: ['representative', 'campaigner', 'contributor'], coalition: coalitionRoles },
  'contact.keep': { coalition: coalitionRoles },
  'commitment.record': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'commitment.publish': { coalition: coalitionRoles },
  // From the command line only.
  'target.import': {},
});
