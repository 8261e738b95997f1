import { definePermissions } from '#libs/context';

/** Who may do what with accounts and the audit log; an empty grant is for the command line alone. */
export const authPermissions = definePermissions({
  'account.keep': { anyAccount: true },
  'account.rescue': {},
  'audit.verify': {},
  'audit.read': { organisation: ['representative'], coalition: ['coordinator', 'admin'] },
});
