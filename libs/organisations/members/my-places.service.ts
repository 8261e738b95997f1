import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionStaffRow } from '../coalition-staff.entity.js';
import { CoalitionRow } from '../coalition.entity.js';
import { toCoalition } from '../coalition.type.js';
import { MembershipRow } from '../membership.entity.js';
import { OrganisationRow } from '../organisation.entity.js';
import { toOrganisation } from '../organisation.type.js';
import { MyCoalition, MyMembership } from './my-places.type.js';

/** Where I work and what I lead, by slug; read from the tables, as somebody who has just signed in carries no roles yet. */
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
      const rows = await em.find(CoalitionRow, { where: { id: In(seats.map((seat) => seat.coalitionId)) }, order: { slug: 'ASC' } });
      return rows.map((row) => Object.assign(new MyCoalition(), { coalition: toCoalition(row), roles: seats.filter((seat) => seat.coalitionId === row.id).map((seat) => seat.role) }));
    });
  }
}
