import type { EntityManager } from 'typeorm';

/** The batches with somebody left to write to; when all are done the last one, so that its job ends the mailing. */
export async function unfinishedBatches(em: EntityManager, mailingId: string): Promise<string[]> {
  const rows = (await em.query(
    `select id, sent + failed + skipped + ambiguous < size as "isOpen" from mailing_batch where mailing_id = $1 order by number`,
    [mailingId],
  )) as { id: string; isOpen: boolean }[];
  const open = rows.filter((row) => row.isOpen);
  return (open.length > 0 ? open : rows.slice(-1)).map((row) => row.id);
}
