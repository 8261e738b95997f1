import type { EntityManager } from 'typeorm';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { holdDocument, rightsOf } from '../drafting/document.access.js';
import type { DocumentRow } from '../drafting/document.entity.js';
import { AdoptionRoundRow } from './adoption-round.entity.js';
import { cannotAdopt } from './adoption.errors.js';
import { isPossible, type AdoptionVerb } from './adoption.states.js';
import type { IllegalMove } from '#libs/graphql';

/** A document with the last of its rounds, both held until the transaction ends. */
export interface HeldRound {
  readonly document: DocumentRow;
  readonly round: AdoptionRoundRow;
}

/** The last round of a document; undefined while there was none. */
export async function lastRound(em: EntityManager, documentId: string): Promise<AdoptionRoundRow | undefined> {
  return (await em.findOne(AdoptionRoundRow, { where: { documentId }, order: { number: 'DESC' } })) ?? undefined;
}

/** Held; IllegalMove where the round does not allow the step. Throws NotFound for what the actor may not see as it is written. */
export async function holdRound(em: EntityManager, ctx: RequestContext, documentId: string, verb: AdoptionVerb): Promise<HeldRound | IllegalMove> {
  const document = await holdInside(em, ctx, documentId);
  const round = await lastRound(em, document.id);
  return round && isPossible(round.phase, verb) ? { document, round } : cannotAdopt(ctx, verb, document);
}

/** As `holdRound`, for who keeps the document. Throws NotAllowed for anybody else. */
export async function holdKept(em: EntityManager, ctx: RequestContext, documentId: string, verb: AdoptionVerb): Promise<HeldRound | IllegalMove> {
  await demandKeeper(em, ctx, await holdInside(em, ctx, documentId));
  return holdRound(em, ctx, documentId, verb);
}

/** The document, held, for who reads how it is written. */
export async function holdInside(em: EntityManager, ctx: RequestContext, documentId: string): Promise<DocumentRow> {
  const document = await holdDocument(em, documentId);
  if (ctx.actor.kind !== 'system' && !(await rightsOf(em, ctx, document)).mayComment) throw new NotFound();
  return document;
}

export async function demandKeeper(em: EntityManager, ctx: RequestContext, document: DocumentRow): Promise<void> {
  if (!(await rightsOf(em, ctx, document)).mayKeep) throw new NotAllowed();
}

/** Full members that have a say: those of the coalition, or those that sit in the group that writes it. */
const votersIn = (coalition: string, group: string) => `
  select m.organisation_id from coalition_member m where m.coalition_id = ${coalition} and m.standing = 'active' and m.kind in ('founder', 'member')
    and (${group}::uuid is null or exists (select 1 from working_group_member s where s.group_id = ${group} and s.organisation_id = m.organisation_id and s.until_at is null))`;
/** `$1` is the coalition, `$2` the group. */
export const voters = votersIn('$1', '$2');
/** Strong objections that hold the clock of a round (`r`) of a document (`d`): those of organisations that still have a say. */
export const holdingObjections = `select 1 from adoption_objection o where o.round_id = r.id and o.state = 'open' and o.strength = 'strong' and o.organisation_id in (${votersIn('d.coalition_id', 'd.group_id')})`;

export async function votersOf(em: EntityManager, { coalitionId, groupId }: DocumentRow): Promise<string[]> {
  const rows = await em.query<{ organisation_id: string }[]>(`${voters} order by 1`, [coalitionId, groupId]);
  return rows.map((row) => row.organisation_id);
}
