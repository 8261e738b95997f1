import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { inviteeFaults } from '../invitations/invitee.js';
import { InvitationWriter } from '../invitations/invitation-writer.service.js';
import { OrganisationKeys } from '../keys/organisation-keys.service.js';
import { OrganisationRow } from '../organisation.entity.js';
import { faultsOf } from '../organisation.rules.js';
import { factFaults, factsOf, type Facts } from '../facts/organisation-facts.js';
import { toOrganisation, type Organisation } from '../organisation.type.js';
import { FindTwins, likelyTwin, type LikelyTwin } from './find-twins.service.js';
import type { FoundOrganisationInput } from './found-organisation.input.js';

const LEAST_REASON = 5;
type Given = Record<'name' | 'about' | 'city', object> & Partial<Facts>;

/**
 * Makes an organisation as a member of a coalition, with its first key, and invites who represents it. For who leads the
 * coalition; when one that is there seems to be the same, they say why they go on.
 */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly keys: OrganisationKeys,
    private readonly invitations: InvitationWriter,
    private readonly audit: AuditLog,
    private readonly twins: FindTwins,
  ) {}

  async run(ctx: RequestContext, input: FoundOrganisationInput): Promise<Organisation | LikelyTwin | InvalidInput> {
    return this.database.transaction(ctx, (em) => this.within(em, ctx, input));
  }

  /** In the caller's transaction. `wasInformalWelcome` for who was admitted by earlier rules; what the coalition says today when unset. */
  async within(em: EntityManager, ctx: RequestContext, input: FoundOrganisationInput, wasInformalWelcome = false): Promise<Organisation | LikelyTwin | InvalidInput> {
    const { coalitionId, slug, website, accent, representative } = input;
    demand(ctx, 'organisation.found', { coalitionId });
    const given = { name: toWords(input.name), about: toWords(input.about), city: toWords(input.city), ...factsOf(input) };
    const reason = input.twinReason?.trim() ?? '';
    const id = newId();
    const isInformalWelcome = wasInformalWelcome || (await em.existsBy(CoalitionRow, { id: coalitionId, welcomesInformal: true }));
    const faults = [...faultsOf(ctx, { slug, website, accent, ...given }), ...factFaults(ctx, given, isInformalWelcome), ...(representative ? inviteeFaults(ctx, representative, 'representative.') : [])];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const twins = reason.length < LEAST_REASON ? await this.twins.run(em, { ...given, website }) : [];
    if (twins.length > 0) return likelyTwin(ctx, twins);
    await em.query(`select set_config('app.reason', $1, true)`, [reason]);
    if (!(await this.insert(em, id, input, given))) return invalidInput(ctx, [fault(ctx, 'slug', 'organisations.slugTaken')]);
    await em.query('insert into coalition_member (coalition_id, organisation_id, kind, joined_on) values ($1, $2, $3, $4)', [coalitionId, id, input.kind ?? 'member', dayOf(await momentOf(em, ctx))]);
    await this.keys.makeFirst(em, id);
    if (representative) await this.invitations.write(em, ctx, representative, { organisationId: id, roles: ['representative'] });
    await this.audit.record(em, ctx, { action: 'organisation.found', objectKind: 'organisation', objectId: id, organisationId: id, coalitionId });
    return toOrganisation(await em.findOneByOrFail(OrganisationRow, { id }));
  }

  /** False, with nothing written, when the slug is taken. */
  private async insert(em: EntityManager, id: string, { slug, website, accent }: FoundOrganisationInput, given: Given): Promise<boolean> {
    const row = { id, slug, ...given, website: website || null, accent: accent?.toLowerCase() || null };
    const made = await em.createQueryBuilder().insert().into(OrganisationRow).values(row).orIgnore().returning('id').execute();
    return (made.raw as unknown[]).length === 1;
  }
}
