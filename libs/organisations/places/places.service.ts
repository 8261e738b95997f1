import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { Accounts } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { CoalitionMemberRow, memberKinds, type MemberKind, type Standing } from '../coalition-member.entity.js';
import { CoalitionRow } from '../coalition.entity.js';
import { toCoalition } from '../coalition.type.js';
import { OrganisationRow } from '../organisation.entity.js';
import { toOrganisation } from '../organisation.type.js';
import { dayAsked } from './day-asked.js';
import { CoalitionMemberChangeRow, CoalitionMemberReasonRow } from './coalition-member-change.entity.js';
import { CoalitionMemberConsentRow } from './coalition-member-consent.entity.js';
import { isInside, maySee } from './place.access.js';
import { CoalitionMember, CoalitionMemberChange } from './place.type.js';
import type { MemberCountArgs, MembersArgs } from './places.input.js';
import { inForce, placesOn, type Place } from './timeline.js';

const counted: readonly MemberKind[] = ['founder', 'member'];
const listed = memberKinds.filter((kind) => kind !== 'candidate');
/** What may be known outside: who is a member and who was. */
const open: readonly Standing[] = ['active', 'left'];

/**
 * Who was what in a coalition on any day. Outsiders are told how many, and by name those who agreed to be listed;
 * candidates and suspensions are known to the coalition's own people alone.
 */
@Injectable()
export class Places {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
  ) {}

  /** By kind, then by name. Throws NotFound for what is no day. */
  async members(ctx: RequestContext, coalition: Pick<CoalitionRow, 'id'>, args: MembersArgs): Promise<CoalitionMember[]> {
    const day = dayAsked(ctx, args.asOf);
    const inside = isInside(ctx, coalition.id);
    const kinds = (args.kinds ?? listed).filter((kind) => inside || kind !== 'candidate');
    const standings = (args.standings ?? ['active']).filter((standing) => inside || open.includes(standing));
    return this.database.transaction(ctx, async (em) => {
      const places = (await this.placesOf(em, coalition.id, day)).filter(({ kind, standing }) => kinds.includes(kind) && standings.includes(standing));
      return this.named(em, ctx, coalition.id, places);
    });
  }

  /** Active ones, whether listed or not. */
  async count(ctx: RequestContext, coalitionId: string, args: MemberCountArgs): Promise<number> {
    const day = dayAsked(ctx, args.asOf);
    const kinds = args.kinds ?? counted;
    return this.database.transaction(ctx, async (em) => (await this.placesOf(em, coalitionId, day)).filter(({ kind, standing }) => standing === 'active' && kinds.includes(kind)).length);
  }

  /** The places of an organisation today, for its own people, by coalition. */
  async ofOrganisation(ctx: RequestContext, organisationId: string): Promise<CoalitionMember[]> {
    demand(ctx, 'place.list', { organisationId });
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.findBy(CoalitionMemberRow, { organisationId });
      const places = await Promise.all(rows.map(async ({ coalitionId, kind, standing, joinedOn, leftOn }) => this.named(em, ctx, coalitionId, [{ organisationId, kind, standing, since: joinedOn, until: leftOn }])));
      return places.flat().sort((a, b) => (a.coalition.slug < b.coalition.slug ? -1 : 1));
    });
  }

  /** Every record of an organisation's place, newest day first. For its own people and who leads the coalition. */
  async history(ctx: RequestContext, coalitionId: string, organisation: string): Promise<CoalitionMemberChange[]> {
    return this.database.transaction(ctx, async (em) => {
      const found = await em.findOneBy(OrganisationRow, validate(organisation) ? { id: organisation } : { slug: organisation });
      if (!found) throw new NotFound();
      demand(ctx, 'place.history', { organisationId: found.id, coalitionId });
      const steps = await em.findBy(CoalitionMemberChangeRow, { coalitionId, organisationId: found.id });
      const reasons = await em.findBy(CoalitionMemberReasonRow, { changeId: In(steps.map(({ id }) => id)) });
      const people = await this.accounts.byIds(em, reasons.flatMap(({ accountId }) => accountId ?? []));
      const holding = new Set(inForce(steps).map(({ id }) => id));
      return steps.sort((a, b) => (a.fromOn + a.id < b.fromOn + b.id ? 1 : -1)).map(({ id, kind, standing, fromOn, recordedAt }) => {
        const why = reasons.find(({ changeId }) => changeId === id);
        const by = people.find((person) => person.id === why?.accountId)?.name ?? null;
        return Object.assign(new CoalitionMemberChange(), { kind, standing, fromOn, recordedAt, isInForce: holding.has(id), reason: why?.reason ?? null, by });
      });
    });
  }

  private async placesOf(em: EntityManager, coalitionId: string, day: string): Promise<Place[]> {
    return placesOn(await em.findBy(CoalitionMemberChangeRow, { coalitionId }), day);
  }

  private async named(em: EntityManager, ctx: RequestContext, coalitionId: string, places: readonly Place[]): Promise<CoalitionMember[]> {
    const organisationIds = In(places.map(({ organisationId }) => organisationId));
    const answers = new Map((await em.findBy(CoalitionMemberConsentRow, { coalitionId, organisationId: organisationIds })).map((row) => [row.organisationId, row.isListed]));
    const organisations = new Map((await em.findBy(OrganisationRow, { id: organisationIds })).map((row) => [row.id, row]));
    const coalition = toCoalition(await em.findOneByOrFail(CoalitionRow, { id: coalitionId }));
    const seen = places.filter(({ organisationId }) => maySee(ctx, { coalitionId, organisationId, isListed: answers.get(organisationId) }));
    const name = ({ organisationId }: Place) => inLocale(organisations.get(organisationId)!.name, ctx.locale);
    const order = seen.toSorted((a, b) => memberKinds.indexOf(a.kind) - memberKinds.indexOf(b.kind) || name(a).localeCompare(name(b), ctx.locale));
    return order.map(({ organisationId, ...place }) => Object.assign(new CoalitionMember(), place, { coalition, organisation: toOrganisation(organisations.get(organisationId)!), isListed: answers.get(organisationId) ?? null }));
  }
}
