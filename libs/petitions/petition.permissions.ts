import { definePermissions } from '#libs/context';

const staff = ['coordinator', 'admin'] as const;

/** Who may do what with petitions; the organisation is the one that leads the petition. */
export const petitionPermissions = definePermissions({
  'petition.read': { organisation: ['representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst'], coalition: staff },
  'petition.create': { organisation: ['representative', 'campaigner'], coalition: staff },
  'petition.edit': { organisation: ['representative', 'campaigner', 'contributor'], coalition: staff },
  'petition.submit': { organisation: ['representative', 'campaigner'], coalition: staff },
  'petition.review': { anyMember: ['moderator'], coalition: staff },
  'petition.publish': { organisation: ['representative', 'campaigner'], coalition: staff },
  'petition.follow': { organisation: ['representative', 'campaigner'], coalition: staff },
  // From the command line only.
  'petition.import': {},
});
export type PetitionPermission = keyof typeof petitionPermissions;
