import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { validate } from 'uuid';
import { demand, demandAccount, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { CoalitionVoiceRow } from '../../members/coalition-voice.entity.js';
import { toGroup, type WorkingGroup } from '../group.type.js';
import type { GroupsArgs } from '../groups.input.js';
import { rightsIn, type SeatRights } from '../held-group.js';
import { WorkingGroupMemberRow } from '../seats/working-group-member.entity.js';
import { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';

/** Reads groups as far as row security lets the actor see them: the coalition its groups and who sits there, the public what shows itself. */
@Injectable()
export class Groups {
  constructor(private readonly database: Database) {}

  /** The newest first. Throws NotSignedIn, NotAllowed for another coalition. */
  async list(ctx: RequestContext, args: GroupsArgs): Promise<Page<WorkingGroup>> {
    demandAccount(ctx);
    if (!validate(args.coalitionId)) return toPage([] as WorkingGroupRow[], args, toGroup, (row) => [row.id]);
    demand(ctx, 'group.read', { coalitionId: args.coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(WorkingGroupRow, 'g').where('g.coalitionId = :coalitionId', args).orderBy('g.id', 'DESC').limit(pageSize(args) + 1);
      if (args.state) query.andWhere('g.state = :state', { state: args.state });
      if (args.mine) query.andWhere(`g.id = any((select app_groups('read'))::uuid[])`);
      const [after] = readCursor(args) ?? [];
      if (after && validate(after)) query.andWhere('g.id < :after', { after });
      return toPage(await query.getMany(), args, toGroup, (row) => [row.id]);
    });
  }

  /** Undefined for what the actor may not see. */
  async byId(ctx: RequestContext, id: string): Promise<WorkingGroupRow | undefined> {
    demandAccount(ctx);
    if (!validate(id)) return undefined;
    const row = await this.database.transaction(ctx, (em) => em.findOneBy(WorkingGroupRow, { id }));
    return row && may(ctx, 'group.read', { coalitionId: row.coalitionId }) ? row : undefined;
  }

  /** Active ones that show themselves, for everybody. */
  async shown(ctx: RequestContext, coalitionId: string): Promise<WorkingGroupRow[]> {
    return this.database.transaction(ctx, (em) => em.find(WorkingGroupRow, { where: { coalitionId, state: 'active', isPublic: true }, order: { createdAt: 'ASC' } }));
  }

  /** How many organisations sit in each of them today: active members only. */
  async counts(ctx: RequestContext, groupIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.transaction(ctx, (em) =>
      em.query<{ group_id: string; count: number }[]>(
        `select o.group_id, count(*)::int as count from working_group_organisation o
           join coalition_member p on p.coalition_id = o.coalition_id and p.organisation_id = o.organisation_id and p.standing = 'active' and p.kind <> 'candidate'
         where o.group_id = any($1) and o.is_seated group by o.group_id`,
        [groupIds],
      ),
    );
    return new Map(rows.map((row) => [row.group_id, row.count]));
  }

  rights(ctx: RequestContext, groupId: string): Promise<SeatRights> {
    return this.database.transaction(ctx, (em) => rightsIn(em, groupId));
  }

  /** Seats not ended, or all there ever were; and which organisations may sit today. */
  async seats(ctx: RequestContext, { id: groupId, coalitionId }: WorkingGroupRow, withPast: boolean): Promise<{ rows: WorkingGroupMemberRow[]; active: Set<string> }> {
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(WorkingGroupMemberRow, { where: { groupId, ...(!withPast && { untilAt: IsNull() }) }, order: { fromAt: 'ASC', id: 'ASC' } });
      const places = await em.findBy(CoalitionMemberRow, { coalitionId, standing: 'active', kind: Not('candidate') });
      return { rows, active: new Set(places.map((place) => place.organisationId)) };
    });
  }

  /** Those still open that the actor may see, the oldest first. */
  requests(ctx: RequestContext, groupId: string): Promise<WorkingGroupRequestRow[]> {
    return this.database.transaction(ctx, (em) => em.find(WorkingGroupRequestRow, { where: { groupId, state: 'open' }, order: { madeAt: 'ASC', id: 'ASC' } }));
  }

  /** Groups in which a seat waits for the actor's own answer. */
  async awaiting(ctx: RequestContext): Promise<WorkingGroupRow[]> {
    demandAccount(ctx);
    const mine = `(r.kind = 'asked' and r.group_id = any((select app_groups('chair'))::uuid[])) or (r.kind = 'invited' and (r.account_id = app_account() or r.organisation_id = any((select app_orgs())::uuid[])))`;
    return this.database.transaction(ctx, (em) =>
      em
        .createQueryBuilder(WorkingGroupRow, 'g')
        .where(`g.state <> 'closed' and exists (select 1 from working_group_request r where r.group_id = g.id and r.state = 'open' and (${mine}))`)
        .orderBy('g.id')
        .limit(50)
        .getMany(),
    );
  }

  /** Whom the chair can offer a seat: active members, and people with a voice who do not sit yet. */
  async candidates(ctx: RequestContext, { id: groupId, coalitionId }: WorkingGroupRow): Promise<{ organisationIds: string[]; accountIds: string[] }> {
    return this.database.transaction(ctx, async (em) => {
      const places = await em.findBy(CoalitionMemberRow, { coalitionId, standing: 'active', kind: Not('candidate') });
      const seated = (await em.findBy(WorkingGroupMemberRow, { groupId, untilAt: IsNull() })).flatMap(({ accountId }) => accountId ?? []);
      const voices = await em.findBy(CoalitionVoiceRow, { coalitionId, accountId: Not(In(seated)) });
      return { organisationIds: places.map((place) => place.organisationId), accountIds: [...new Set(voices.map((voice) => voice.accountId))] };
    });
  }
}
