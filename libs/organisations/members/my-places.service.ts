import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionStaffRow } from '../coalition-staff.entity.js';
import { CoalitionRow } from '../coalition.entity.js';
import { toCoalition, type Coalition } from '../coalition.type.js';
import { MembershipRow } from '../membership.entity.js';
import { OrganisationRow } from '../organisation.entity.js';
import { toOrganisation } from '../organisation.type.js';
import { CoalitionVoiceRow } from './coalition-voice.entity.js';
import { MyCoalition, MyMembership, MyVoice } from './my-places.type.js';

/** Where I work, what I lead and where I have a voice, by slug; read from the tables, as somebody who has just signed in carries no roles yet. */
@Injectable()
export class MyPlaces {
  constructor(private readonly database: Database) {}

  async memberships(ctx: RequestContext): Promise<MyMembership[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const seats = await em.find(MembershipRow, { where: { accountId }, order: { role: 'ASC' } });
      const rows = await em.find(OrganisationRow, { where: { id: In(seats.map((seat) => seat.organisationId)) }, order: { slug: 'ASC' } });
      return rows.map((row) => Object.assign(new MyMembership(), { organisation: toOrganisation(row), roles: seats.filter((seat) => seat.organisationId === row.id).map((seat) => seat.role) }));
    });
  }

  async coalitions(ctx: RequestContext): Promise<MyCoalition[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const seats = await em.find(CoalitionStaffRow, { where: { accountId }, order: { role: 'ASC' } });
      return (await byCoalition(em, seats)).map((place) => Object.assign(new MyCoalition(), place));
    });
  }

  /** Those of my organisations, observers with them, those I lead and those where I have a voice. */
  async takesPart(ctx: RequestContext): Promise<Coalition[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const found = await em.query<{ id: string }[]>(
        `select c.coalition_id as id from coalition_member c join membership m using (organisation_id) where m.account_id = $1 and c.standing = 'active' and c.kind <> 'candidate'
         union select coalition_id from coalition_staff where account_id = $1 union select coalition_id from coalition_voice where account_id = $1`,
        [accountId],
      );
      return (await em.find(CoalitionRow, { where: { id: In(found.map(({ id }) => id)) }, order: { slug: 'ASC' } })).map(toCoalition);
    });
  }

  async voices(ctx: RequestContext): Promise<MyVoice[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const seats = await em.find(CoalitionVoiceRow, { where: { accountId }, order: { role: 'ASC' } });
      return (await byCoalition(em, seats)).map((place) => Object.assign(new MyVoice(), place));
    });
  }
}

async function byCoalition<Role>(em: EntityManager, seats: readonly { coalitionId: string; role: Role }[]): Promise<{ coalition: Coalition; roles: Role[] }[]> {
  const rows = await em.find(CoalitionRow, { where: { id: In(seats.map((seat) => seat.coalitionId)) }, order: { slug: 'ASC' } });
  return rows.map((row) => ({ coalition: toCoalition(row), roles: seats.filter((seat) => seat.coalitionId === row.id).map((seat) => seat.role) }));
}
