import './drafting.permissions.js';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { may, NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { DocumentKeeperRow } from './document-keeper.entity.js';
import { DocumentRow } from './document.entity.js';
import { isSuggestedTo, typedBy } from './document.states.js';

/** What somebody may do with a document they read. */
export interface DocumentRights {
  /** For which member they write; null for the coordination, the community, or who only reads. */
  readonly organisationId: string | null;
  readonly mayComment: boolean;
  /** Writes while it is drafted. */
  readonly mayWrite: boolean;
  /** Leads the writing: rapporteur, whoever began it, chair and rapporteur of its group, the coordination. */
  readonly mayKeep: boolean;
  /** Whether they may type in it today. */
  readonly mayType: boolean;
  /** Whether they may put suggestions beside its text today: whoever types, and whoever comments while it is worked on. */
  readonly maySuggest: boolean;
}

const none: DocumentRights = { organisationId: null, mayComment: false, mayWrite: false, mayKeep: false, mayType: false, maySuggest: false };
export const writers = ['representative', 'campaigner', 'contributor'];

/** For a document that row security let the actor read. Associates and observers read and comment; a group’s document is written by its seats. */
export async function rightsOf(em: EntityManager, ctx: RequestContext, document: DocumentRow): Promise<DocumentRights> {
  const { actor } = ctx;
  if (actor.kind !== 'account') return none;
  const { coalitionId, groupId, madeBy, state } = document;
  const leads = may(ctx, 'document.keep', { coalitionId });
  const mine = actor.memberships.filter((m) => m.coalitionIds.includes(coalitionId));
  const seat = groupId === null ? await memberSeat(em, document, mine.filter(({ role }) => writers.includes(role)).map((m) => m.organisationId)) : await groupSeat(em, groupId, actor.accountId);
  const isInside = leads || mine.length > 0 || may(ctx, 'document.read', { coalitionId });
  const isKeeper = leads || (seat !== undefined && (seat.releases || madeBy === actor.accountId || (await em.existsBy(DocumentKeeperRow, { documentId: document.id, accountId: actor.accountId, role: 'rapporteur' }))));
  const mayWrite = seat !== undefined || (leads && groupId === null);
  const typists = typedBy(state);
  const mayType = typists === 'writers' ? mayWrite : typists === 'rapporteurs' && isKeeper;
  return { organisationId: seat?.organisationId ?? null, mayComment: isInside, mayWrite, mayKeep: isKeeper, mayType, maySuggest: mayType || (isInside && isSuggestedTo(state)) };
}

/** For which organisation somebody writes, and whether they let the coalition read what their group wrote. */
interface WriterSeat {
  readonly organisationId: string | null;
  readonly releases: boolean;
}

/** The full member for which somebody writes. */
async function memberSeat(em: EntityManager, { coalitionId }: DocumentRow, organisationIds: readonly string[]): Promise<WriterSeat | undefined> {
  const [organisationId] = await fullMembers(em, coalitionId, organisationIds);
  return organisationId ? { organisationId, releases: false } : undefined;
}

/** Those of these organisations that are full members: founders and members, not suspended. */
export async function fullMembers(em: EntityManager, coalitionId: string, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ organisationId: string }[]>(
    `select organisation_id as "organisationId" from coalition_member where coalition_id = $1 and organisation_id = any($2::uuid[]) and standing = 'active' and kind in ('founder', 'member') order by organisation_id`, [coalitionId, organisationIds]);
  return rows.map(({ organisationId }) => organisationId);
}

export async function groupSeat(em: EntityManager, groupId: string, accountId: string): Promise<WriterSeat | undefined> {
  const [seat] = await em.query<WriterSeat[]>(
    `select m.organisation_id as "organisationId", m.group_id = any(app_groups('release')) as releases from working_group_member m join working_group g on g.id = m.group_id and g.state = 'active'
     where m.group_id = $1 and m.account_id = $2 and m.until_at is null and m.group_id = any(app_groups('write')) limit 1`, [groupId, accountId]);
  return seat;
}

/** The document, with everybody else who would move or freeze it kept waiting until the transaction ends. Throws NotFound for what the actor may not see. */
export async function holdDocument(em: EntityManager, id: string): Promise<DocumentRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('document course ' || $1, 0))`, [id.toLowerCase()]);
  const document = await em.findOneBy(DocumentRow, { id });
  if (!document) throw new NotFound();
  return document;
}

/** As `holdDocument`, with the rights of who asks. Throws NotAllowed unless they hold this one. */
export async function holdAs(em: EntityManager, ctx: RequestContext, id: string, right: 'mayKeep' | 'mayWrite' | 'mayComment'): Promise<{ document: DocumentRow; rights: DocumentRights }> {
  const document = await holdDocument(em, id);
  const rights = await rightsOf(em, ctx, document);
  if (!rights.mayComment) throw ctx.actor.kind === 'anonymous' ? new NotSignedIn() : new NotFound();
  if (!rights[right]) throw new NotAllowed();
  return { document, rights };
}

/** Keeps everybody from typing in its texts until the transaction ends, so that what is read in it is all there is. */
export async function holdTexts(em: EntityManager, documentId: string): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('document ' || id, 0)) from document_text where document_id = $1 order by id`, [documentId]);
}
