import { coalitionRoles, definePermissions, organisationRoles, voiceRoles } from '#libs/context';

/** For their own organisation. */
export const contactLoggers = ['representative', 'campaigner', 'contributor'] as const;

/** Who may do what with targets. What a coalition thinks of one and did with it never leaves that coalition. */
export const targetPermissions = definePermissions({
  'target.read': { anyMember: organisationRoles, coalition: coalitionRoles, voice: voiceRoles },
  'target.keep': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'target.assess': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'contact.log': { anyMember: contactLoggers, coalition: coalitionRoles },
  'contact.keep': { coalition: coalitionRoles },
  'commitment.record': { anyMember: ['representative', 'campaigner'], coalition: coalitionRoles },
  'commitment.publish': { coalition: coalitionRoles },
  // From the command line only.
  'target.import': {},
});
