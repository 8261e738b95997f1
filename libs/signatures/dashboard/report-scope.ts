import type { EntityManager } from 'typeorm';
import { demand, may, NotAllowed, type RequestContext } from '#libs/context';
import type { Petitions, PetitionRow } from '#libs/petitions';

export interface Source {
  readonly id: string;
  readonly slug: string;
}

/** How far somebody may see the numbers of a petition. */
export interface ReportScope {
  readonly petition: PetitionRow;
  /** Works for the leading organisation or answers for the coalition: everything. */
  readonly isWhole: boolean;
  /** Organisations whose signatures may be looked at apart: all that carry the petition, or those the reader works in. */
  readonly sources: readonly Source[];
}

/** Who reads how much: the leading organisation and the coalition everything, a partner the total and what it brought, others nothing. */
export async function reportScope(em: EntityManager, ctx: RequestContext, petitions: Petitions, slug: string): Promise<ReportScope> {
  demand(ctx, 'signature.report');
  const petition = await petitions.demand(em, slug);
  const partners = (await em.query('select o.id, o.slug from petition_partner r join organisation o on o.id = r.organisation_id where r.petition_id = $1 order by r.position', [petition.id])) as Source[];
  if (may(ctx, 'signature.report', petition)) return { petition, isWhole: true, sources: partners };
  const sources = partners.filter(({ id }) => may(ctx, 'signature.report', { organisationId: id }));
  if (sources.length === 0) throw new NotAllowed();
  return { petition, isWhole: false, sources };
}

/** The source asked for; a partner who asks for none gets the first of its own. */
export function sourceIn({ isWhole, sources }: ReportScope, asked?: string): Source | undefined {
  if (!asked) return isWhole ? undefined : sources[0];
  const found = sources.find(({ slug }) => slug === asked);
  if (!found) throw new NotAllowed();
  return found;
}
