import { definePermissions } from '#libs/context';

/** Who may do what with accounts and the audit log; an empty grant is for the command line alone. */
export const authPermissions = definePermissions({
  'account.keep': { anyAccount: true },
  'account.rescue': {},
  'audit.verify': {},
  'work.read': { operator: true },
  'work.retry': { operator: true },
  'audit.read': { organisation: ['representative'], coalition: ['coordinator', 'admin'] },
});
