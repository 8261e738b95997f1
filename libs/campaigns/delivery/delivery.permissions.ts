import { definePermissions } from '#libs/context';

const staff = ['coordinator', 'admin'] as const;

/** Who prepares a dossier and keeps what came of filing it; the organisation is the one that leads the petition. */
export const deliveryPermissions = definePermissions({
  'filing.read': { organisation: ['representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst'], coalition: staff },
  'filing.record': { organisation: ['representative', 'campaigner'], coalition: staff },
  'dossier.write': { organisation: ['representative', 'campaigner'], coalition: staff },
});
