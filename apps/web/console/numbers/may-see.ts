import type { Me } from '../desk.js';
import { leads } from '../room/screens.js';

/** Whether the numbers of a petition are somebody's business: those who work for an organisation that carries it, or lead its coalition. The api decides. */
export function maySeeNumbers(me: Me, organisations: readonly { readonly slug: string }[]): boolean {
  return leads(me) || me.memberships.some(({ organisation, roles }) => roles.some((role) => role !== 'CONTRIBUTOR') && organisations.some(({ slug }) => slug === organisation.slug));
}
