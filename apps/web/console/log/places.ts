import type { Me } from '../desk.js';

/** Where somebody may read what was done. */
export interface LogPlace {
  readonly key: string;
  readonly kind: 'organisation' | 'coalition';
  readonly slug: string;
  readonly id: string;
  readonly name: string;
}

/** The coalitions I lead, then the organisations I represent. */
export function logPlaces({ memberships, coalitions }: Me): LogPlace[] {
  const led = coalitions.map(({ coalition: { id, slug, name } }) => ({ key: `coalition.${slug}`, kind: 'coalition' as const, slug, id, name }));
  const represented = memberships.filter(({ roles }) => roles.includes('REPRESENTATIVE'));
  return [...led, ...represented.map(({ organisation: { id, slug, name } }) => ({ key: `organisation.${slug}`, kind: 'organisation' as const, slug, id, name }))];
}
