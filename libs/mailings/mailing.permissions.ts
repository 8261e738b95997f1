import { definePermissions, organisationRoles } from '#libs/context';
import type { MailingVerb } from './mailing.states.js';

const everyHand = ['representative', 'campaigner', 'mailing_operator'] as const;

/** Who may do what to the mailings of their organisation. A coalition's coordinator has no say in them. */
export const mailingPermissions = definePermissions({
  'mailing.read': { organisation: organisationRoles },
  'mailing.write': { organisation: ['representative', 'campaigner'] },
  'mailing.test': { organisation: everyHand },
  'mailing.approve': { organisation: everyHand },
  'mailing.send': { organisation: ['representative', 'mailing_operator'] },
  'mailing.stop': { organisation: everyHand },
  'newsletter.read': { organisation: organisationRoles },
  // To all subscribers of a coalition's newsletter, by somebody who may write for an organisation too.
  'newsletter.address': { coalition: ['coordinator', 'admin'] },
});

/** The permission each verb asks for: beginning takes more than stopping. */
export const permissionFor: Record<MailingVerb, keyof typeof mailingPermissions> = {
  update: 'mailing.write',
  test: 'mailing.test',
  approve: 'mailing.approve',
  send: 'mailing.send',
  pause: 'mailing.stop',
  resume: 'mailing.send',
  cancel: 'mailing.stop',
};
