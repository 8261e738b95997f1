import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { slugCandidates } from '#libs/i18n';
import { CoalitionMemberRow } from '#libs/organisations';
import { demandSteering, holdActivity } from '../activity.access.js';
import { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import { nextActivityState } from '../activity.states.js';
import { Places } from '../registering/places.service.js';
import { contentFaults, contentOf, spanOf, timeFaults } from './activity-check.js';
import type { EditActivityInput, PlanActivityInput } from './course.input.js';

/** Begins an activity of an organisation or of the coalition, and changes what is said of it. One may be entered after it was held. */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly database: Database,
    private readonly places: Places,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { coalitionId, organisationId = null, time, ...given }: PlanActivityInput): Promise<ActivityRow | ActivityFault> {
    demandSteering(ctx, { coalitionId, organisationId });
    const authorId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      await this.demandMember(em, coalitionId, organisationId);
      const content = contentOf(given);
      const faults = [...(await contentFaults(em, ctx, coalitionId, content)), ...timeFaults(ctx, time)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const now = await momentOf(em, ctx);
      const row = await this.insert(em, { id: newId(), coalitionId, organisationId, ...content, ...spanOf(time), authorId, createdAt: now, updatedAt: now });
      await this.record(em, ctx, row, 'activity.plan');
      return row;
    });
  }

  /** More places are given at once to those who wait. */
  async edit(ctx: RequestContext, { activityId, ...given }: EditActivityInput): Promise<ActivityRow | ActivityFault> {
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      if (!nextActivityState(activity.state, 'edit')) return cannotDo(ctx, activity, activity.state === 'evaluated' ? 'evaluated' : 'notNow');
      const content = contentOf(given);
      const faults = await contentFaults(em, ctx, activity.coalitionId, content);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const changes = { ...content, sequence: activity.sequence + 1, updatedAt: await momentOf(em, ctx) };
      await em.update(ActivityRow, { id: activityId }, changes);
      await this.places.fill(em, activityId);
      await this.record(em, ctx, activity, 'activity.edit');
      return Object.assign(activity, changes);
    });
  }

  /** Throws NotFound unless the organisation is an active member of the coalition. */
  private async demandMember(em: EntityManager, coalitionId: string, organisationId: string | null): Promise<void> {
    if (!validate(coalitionId)) throw new NotFound();
    if (organisationId && !(await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' }))) throw new NotFound();
  }

  /** Takes the first address that is free; also addresses this person cannot see are respected. */
  private async insert(em: EntityManager, row: Omit<Partial<ActivityRow>, 'id' | 'title'> & Pick<ActivityRow, 'id' | 'title'>): Promise<ActivityRow> {
    const { fr, en, es, ar } = row.title;
    for (const slug of slugCandidates(row.id, [fr, en, es, ar].filter((one) => one !== undefined))) {
      await em.createQueryBuilder().insert().into(ActivityRow).values({ ...row, slug } as never).orIgnore().execute();
      const made = await em.findOneBy(ActivityRow, { id: row.id });
      if (made) return made;
    }
    throw new Error('No free address for an activity');
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId, organisationId }: ActivityRow, action: string): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'activity', objectId: id, coalitionId, organisationId: organisationId ?? undefined });
  }
}
