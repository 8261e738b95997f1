import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';

/** The target a coalition deals with: a common one or its own. Throws NotFound for any other. */
export async function targetOf(em: EntityManager, id: string, coalitionId: string): Promise<AdvocacyTargetRow> {
  const row = validate(id) && validate(coalitionId) ? await em.findOne(AdvocacyTargetRow, { where: [{ id, coalitionId: IsNull() }, { id, coalitionId }] }) : null;
  if (!row) throw new NotFound();
  return row;
}
