import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { ActivityRow } from '../activity.entity.js';
import type { RegistrationState } from '../activity.states.js';
import { toActivity } from '../activity.type.js';
import { ActivityMaterialRow } from '../material/activity-material.entity.js';
import { toMaterial } from '../material/material.type.js';
import { Places } from './places.service.js';
import { RegistrationDoor } from './registration-door.js';
import { FORGET_PERSON, HOLD_ACTIVITY, WITHDRAW } from './registration.statements.js';
import { MyRegistration, registrationGone } from './registering.results.js';

interface Kept {
  readonly activityId: string;
  readonly state: RegistrationState;
  readonly position: number;
  readonly isKnown: boolean;
  readonly isAhead: boolean;
  readonly keptUntil: string;
}
const find = `
  select r.activity_id as "activityId", r.state, a.starts_at > coalesce($3::timestamptz, now()) as "isAhead",
    exists (select from activity_contact c where c.registration_id = r.id) as "isKnown",
    to_char((a.ends_at at time zone a.time_zone)::date + a.keep_days, 'YYYY-MM-DD') as "keptUntil",
    case when r.state = 'waiting' then (select count(*)::int from activity_registration w where w.activity_id = r.activity_id and w.state = 'waiting' and (w.queued_at, w.id) <= (r.queued_at, r.id)) else 0 end as position
  from activity_registration r join activity a on a.id = r.activity_id where r.id = $1 and r.manage_hash = $2`;

/** A registration by the link of a mail: see it, give the place back, have the person erased. */
@Injectable()
export class MyRegistrations {
  constructor(
    private readonly door: RegistrationDoor,
    private readonly places: Places,
  ) {}

  async show(ctx: RequestContext, token: string): Promise<MyRegistration | LinkExpired> {
    const read = readToken(token);
    return (read && (await this.door.run((em) => this.find(em, ctx, read)))) ?? registrationGone(ctx);
  }

  /** Whoever waited longest has the place at once. Once it has begun, only the person is erased. */
  async withdraw(ctx: RequestContext, token: string): Promise<MyRegistration | LinkExpired> {
    const read = readToken(token);
    if (!read) return registrationGone(ctx);
    const after = await this.door.run(async (em) => {
      await em.query(HOLD_ACTIVITY, [read.id, ctx.now ?? null]);
      const before = await this.find(em, ctx, read);
      if (!before) return undefined;
      if (!before.mayWithdraw) {
        await em.query(FORGET_PERSON, [read.id]);
        return Object.assign(before, { isKnown: false });
      }
      await em.query(WITHDRAW, [read.id, ctx.now ?? null]);
      await this.places.fill(em, before.activity.id);
      return this.find(em, ctx, read);
    });
    return after ?? registrationGone(ctx);
  }

  private async find(em: EntityManager, ctx: RequestContext, { id, hash }: { id: string; hash: Buffer }): Promise<MyRegistration | undefined> {
    const [kept] = await em.query<Kept[]>(find, [id, hash, ctx.now ?? null]);
    if (!kept) return undefined;
    const { activityId, state, position, isKnown, isAhead, keptUntil } = kept;
    const activity = await em.findOneByOrFail(ActivityRow, { id: activityId });
    const takesPart = state === 'confirmed';
    const material = await em.find(ActivityMaterialRow, { where: takesPart ? { activityId } : { activityId, audience: 'public' }, order: { id: 'ASC' } });
    return Object.assign(new MyRegistration(), { activity: toActivity(activity), state, position, isKnown, keptUntil, link: takesPart ? activity.link : '', mayWithdraw: isAhead && activity.state !== 'held' && state !== 'withdrawn', material: material.map(toMaterial) });
  }
}
