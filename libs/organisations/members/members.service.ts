import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, toAccount } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionStaffRow } from '../coalition-staff.entity.js';
import { MembershipRow } from '../membership.entity.js';
import { OrganisationAccess } from '../organisation.access.js';
import { CoalitionVoiceRow } from './coalition-voice.entity.js';
import { Member, StaffMember, Voice } from './member.type.js';

type Seat = { accountId: string; role: string; createdAt: Date };

/** Who works in an organisation, for everybody in it; who leads a coalition or takes part in it for none, for who leads it. By name. */
@Injectable()
export class Members {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly accounts: Accounts,
  ) {}

  async ofOrganisation(ctx: RequestContext, organisationId: string): Promise<Member[]> {
    await this.access.demand(ctx, 'membership.list', organisationId);
    const showsEmail = await this.access.may(ctx, 'membership.invite', organisationId);
    return this.database.transaction(ctx, async (em) => {
      const people = await this.people(em, await em.find(MembershipRow, { where: { organisationId }, order: { role: 'ASC' } }));
      return people.map((person) => Object.assign(new Member(), person, { email: showsEmail ? person.email : null }));
    });
  }

  async ofCoalition(ctx: RequestContext, coalitionId: string): Promise<StaffMember[]> {
    demand(ctx, 'staff.list', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const people = await this.people(em, await em.find(CoalitionStaffRow, { where: { coalitionId }, order: { role: 'ASC' } }));
      return people.map((person) => Object.assign(new StaffMember(), person));
    });
  }

  async voices(ctx: RequestContext, coalitionId: string): Promise<Voice[]> {
    demand(ctx, 'voice.list', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const people = await this.people(em, await em.find(CoalitionVoiceRow, { where: { coalitionId }, order: { role: 'ASC' } }));
      return people.map((person) => Object.assign(new Voice(), person));
    });
  }

  private async people(em: EntityManager, seats: readonly Seat[]) {
    const accounts = await this.accounts.byIds(em, seats.map((seat) => seat.accountId));
    accounts.sort((a, b) => a.name.localeCompare(b.name));
    return accounts.map((account) => {
      const theirs = seats.filter((seat) => seat.accountId === account.id);
      const since = new Date(Math.min(...theirs.map((seat) => seat.createdAt.getTime())));
      return { account: toAccount(account), email: account.email, roles: theirs.map((seat) => seat.role), since };
    });
  }
}
