import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Accounts, toAccount } from '#libs/auth';
import { may, type RequestContext } from '#libs/context';
import { Database, type Multilingual } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { CoalitionRow, Organisations, toOrganisation, WorkingGroupRow, type Organisation } from '#libs/organisations';
import { mayAccept } from '../course/move-document.service.js';
import { groupSeat, rightsOf } from '../document.access.js';
import type { DocumentRow } from '../document.entity.js';
import { isEdited, nextDocumentState } from '../document.states.js';
import type { DocumentKeeper, DocumentRights, KeeperCandidate } from '../document.type.js';
import { Keepers, mayName, type Writer } from '../writing/keepers.service.js';

/** Who stands behind a document, and what who asks may do with it. */
@Injectable()
export class DocumentPeople {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly keeping: Keepers,
  ) {}

  readonly coalitions = new RequestLoader<CoalitionRow>(async (ctx, ids) => new Map((await this.database.transaction(ctx, (em) => em.findBy(CoalitionRow, { id: In(ids) }))).map((row) => [row.id, row])));
  private readonly groups = new RequestLoader<WorkingGroupRow>(async (ctx, ids) => new Map((await this.database.transaction(ctx, (em) => em.findBy(WorkingGroupRow, { id: In(ids) }))).map((row) => [row.id, row])));

  /** Undefined when no group writes it, and for who does not see the group. */
  async groupName(ctx: RequestContext, { groupId }: DocumentRow): Promise<Multilingual | undefined> {
    return groupId ? (await this.groups.load(ctx, groupId))?.name : undefined;
  }

  async keepers(ctx: RequestContext, document: DocumentRow): Promise<DocumentKeeper[]> {
    if (!may(ctx, 'document.read', { coalitionId: document.coalitionId })) return [];
    const rows = await this.keeping.of(ctx, document.id);
    const names = await this.named(ctx, rows);
    return rows.map((row) => ({ role: row.role, account: names.account(row) ?? null, organisation: names.organisation(row) }));
  }

  async candidates(ctx: RequestContext, document: DocumentRow): Promise<KeeperCandidate[]> {
    if (!mayName(ctx, document) || !(await this.rights(ctx, document)).mayKeep) return [];
    const rows = await this.keeping.candidatesOf(ctx, document);
    const names = await this.named(ctx, rows);
    return rows.flatMap((row) => (names.account(row) ? [{ account: names.account(row)!, organisation: names.organisation(row) }] : [])).toSorted((a, b) => a.account.name.localeCompare(b.account.name, ctx.locale));
  }

  async rights(ctx: RequestContext, document: DocumentRow): Promise<DocumentRights> {
    const { state, groupId, releasedAt } = document;
    return this.database.transaction(ctx, async (em) => {
      const { mayComment, mayWrite, mayKeep, mayType, maySuggest } = await rightsOf(em, ctx, document);
      const seat = groupId && !releasedAt && ctx.actor.kind === 'account' ? await groupSeat(em, groupId, ctx.actor.accountId) : undefined;
      const can = (verb: 'accept' | 'publish' | 'archive') => nextDocumentState(state, verb) !== undefined;
      return {
        mayComment, mayWrite, mayKeep, mayType, maySuggest,
        mayEdit: mayKeep && isEdited(state),
        mayRelease: (seat?.releases ?? false) && state !== 'archived',
        mayName: mayKeep && mayName(ctx, document),
        mayAccept: can('accept') && mayAccept(ctx, document, mayKeep),
        mayPublish: can('publish') && mayKeep,
        mayArchive: can('archive') && mayKeep,
      };
    });
  }

  private async named(ctx: RequestContext, writers: readonly Writer[]) {
    const people = await this.database.transaction(ctx, (em) => this.accounts.byIds(em, writers.map(({ accountId }) => accountId)));
    const persons = new Map(people.map((row) => [row.id, toAccount(row)]));
    const houses = new Map<string, Organisation>((await this.organisations.byIds(ctx, writers.flatMap(({ organisationId }) => organisationId ?? []))).map((row) => [row.id, toOrganisation(row)]));
    return { account: ({ accountId }: Writer) => persons.get(accountId), organisation: ({ organisationId }: Writer) => houses.get(organisationId ?? '') ?? null };
  }
}
