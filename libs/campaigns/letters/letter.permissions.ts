import { definePermissions, organisationRoles } from '#libs/context';
import type { LetterCampaignVerb } from './letter.states.js';

/** Who may do what to the letter actions of an organisation. Who leads its coalition may stop them and let them go on, and sees how they stand. */
export const letterPermissions = definePermissions({
  'letter.read': { organisation: organisationRoles, coalition: ['coordinator', 'admin'] },
  'letter.write': { organisation: ['representative', 'campaigner'] },
  'letter.approve': { organisation: ['representative', 'campaigner'] },
  'letter.open': { organisation: ['representative', 'campaigner'] },
  'letter.pause': { organisation: ['representative', 'campaigner'], coalition: ['coordinator', 'admin'] },
  // To write down that an office which wanted no more letters takes them again: for all that write to it.
  'letter.lift': { coalition: ['coordinator', 'admin'] },
  // To take an office up again that refused mails, to write down that it wants no more, to decide on letters nobody knows of.
  'letter.office': { organisation: ['representative', 'campaigner'], coalition: ['coordinator', 'admin'] },
});

export const permissionFor: Record<LetterCampaignVerb, keyof typeof letterPermissions> = {
  update: 'letter.write',
  approve: 'letter.approve',
  open: 'letter.open',
  goLive: 'letter.open',
  pause: 'letter.pause',
  resume: 'letter.pause',
  close: 'letter.open',
};
