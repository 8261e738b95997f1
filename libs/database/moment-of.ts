import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';

/** The moment of the transaction in whole milliseconds, or the pretended one. */
export async function momentOf(em: EntityManager, ctx: RequestContext): Promise<Date> {
  if (ctx.now) return ctx.now;
  const [row] = await em.query<{ at: Date }[]>(`select date_trunc('milliseconds', now()) as at`);
  return row!.at;
}
