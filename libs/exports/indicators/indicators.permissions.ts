import { definePermissions } from '#libs/context';

/** Figures for who leads, steers or represents a member; goals, baselines and words beside them for the coordination. */
export const indicatorPermissions = definePermissions({
  'indicator.read': { anyMember: ['representative'], coalition: ['coordinator', 'admin'], voice: ['steering'] },
  'indicator.write': { coalition: ['coordinator', 'admin'] },
});
