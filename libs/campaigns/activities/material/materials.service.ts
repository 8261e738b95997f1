import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotFound, RateLimits, type RequestContext } from '#libs/context';
import { readToken, sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import type { Upload, UploadFault } from '#libs/organisations';
import { holdActivity } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import type { MaterialAudience } from '../activity.enums.js';
import { RegistrationDoor } from '../registering/registration-door.js';
import { linkFaults, most } from '../words-check.js';
import { ActivityMaterialRow } from './activity-material.entity.js';

export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_ITEMS = 30;
const perActivity = { points: 60, seconds: 3_600 };

export type MaterialFault = UploadFault | 'full' | 'tooOften' | 'twice' | 'calledOff';
export interface OpenedMaterial {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** What is handed out with an activity, before and after it: files judged by their bytes, and links. */
@Injectable()
export class Materials {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly door: RegistrationDoor,
    private readonly audit: AuditLog,
  ) {}

  /** As far as row security lets the actor see it. */
  async of(ctx: RequestContext, activityId: string): Promise<ActivityMaterialRow[]> {
    return this.database.transaction(ctx, (em) => em.find(ActivityMaterialRow, { where: { activityId }, order: { id: 'ASC' } }));
  }

  /** Before a byte of it is read. Throws NotFound or NotAllowed for who does not prepare it. */
  async mayBegin(ctx: RequestContext, activityId: string): Promise<MaterialFault | undefined> {
    const { state } = await this.database.transaction(ctx, (em) => holdActivity(em, ctx, activityId));
    if (state === 'called_off') return 'calledOff';
    return (await this.limits.take('activity.upload', activityId, perActivity)).isAllowed ? undefined : 'tooOften';
  }

  async upload(ctx: RequestContext, activityId: string, { file, fields }: Upload): Promise<MaterialFault | undefined> {
    if (typeof file === 'string') return file;
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      const known = await em.findBy(ActivityMaterialRow, { activityId });
      const hash = sha256(file.content);
      if (known.length >= MOST_ITEMS) return 'full';
      if (known.some((one) => one.sha256?.equals(hash))) return 'twice';
      const { name, type, content } = file;
      await this.insert(em, ctx, activity, { kind: 'file', audience: fields['audience'] === 'public' ? 'public' : 'participants', name, type, bytes: content.length, sha256: hash, content });
      return undefined;
    });
  }

  async addLink(ctx: RequestContext, activityId: string, given: { name: string; url: string; audience: MaterialAudience }): Promise<ActivityRow | ActivityFault> {
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      if (activity.state === 'called_off') return cannotDo(ctx, activity, 'notNow');
      if ((await em.countBy(ActivityMaterialRow, { activityId })) >= MOST_ITEMS) return cannotDo(ctx, activity, 'full');
      const [name, url] = [given.name.trim(), given.url.trim()];
      const faults = [
        ...(name === '' ? [fault(ctx, 'name', 'campaigns.activities.fault.wordsMissing')] : []),
        ...(name.length > most.title ? [fault(ctx, 'name', 'campaigns.activities.fault.tooLong', { most: most.title })] : []),
        ...(url === '' ? [fault(ctx, 'url', 'campaigns.activities.fault.notALink')] : linkFaults(ctx, 'url', url)),
      ];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.insert(em, ctx, activity, { kind: 'link', audience: given.audience, name, url });
      return activity;
    });
  }

  /** Throws NotFound for what is not there or not theirs. */
  async remove(ctx: RequestContext, id: string): Promise<ActivityRow> {
    return this.database.transaction(ctx, async (em) => {
      const seen = validate(id) ? await em.findOneBy(ActivityMaterialRow, { id }) : null;
      if (!seen) throw new NotFound();
      const activity = await holdActivity(em, ctx, seen.activityId);
      await em.delete(ActivityMaterialRow, { id });
      await this.record(em, ctx, activity, 'activity.removeMaterial');
      return activity;
    });
  }

  /** A file everybody may have, or that who asks prepares. Throws NotFound else. */
  async open(ctx: RequestContext, id: string): Promise<OpenedMaterial> {
    return this.database.transaction(ctx, (em) => find(em, id));
  }

  /** A file for whoever has a place, by the link of their mail. Throws NotFound else. */
  async openByLink(_ctx: RequestContext, token: string, id: string): Promise<OpenedMaterial> {
    const read = readToken(token);
    if (!read) throw new NotFound();
    return this.door.run(async (em) => {
      const [mine] = await em.query<{ activity_id: string; state: string }[]>('select activity_id, state from activity_registration where id = $1 and manage_hash = $2', [read.id, read.hash]);
      if (!mine) throw new NotFound();
      return find(em, id, ({ activityId, audience }) => activityId === mine.activity_id && (audience === 'public' || mine.state === 'confirmed'));
    });
  }

  private async insert(em: EntityManager, ctx: RequestContext, activity: ActivityRow, material: Pick<ActivityMaterialRow, 'kind' | 'audience' | 'name'> & Partial<ActivityMaterialRow>): Promise<void> {
    await em.insert(ActivityMaterialRow, { ...material, id: newId(), activityId: activity.id, coalitionId: activity.coalitionId, accountId: demandAccount(ctx) });
    await this.record(em, ctx, activity, 'activity.addMaterial');
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId, organisationId }: ActivityRow, action: string): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'activity', objectId: id, coalitionId, organisationId: organisationId ?? undefined });
  }
}

async function find(em: EntityManager, id: string, isFor: (row: ActivityMaterialRow) => boolean = () => true): Promise<OpenedMaterial> {
  const row = validate(id) ? await em.createQueryBuilder(ActivityMaterialRow, 'm').addSelect('m.content').where('m.id = :id', { id }).getOne() : null;
  if (!row?.content || !isFor(row)) throw new NotFound();
  return { name: row.name, type: row.type!, content: row.content };
}
