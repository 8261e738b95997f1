import { definePermissions } from '#libs/context';

const staff = ['coordinator', 'admin'] as const;

/** Who chooses the track of a petition; the organisation is the one that leads it. */
export const trackPermissions = definePermissions({
  'track.choose': { organisation: ['representative', 'campaigner'], coalition: staff },
});
