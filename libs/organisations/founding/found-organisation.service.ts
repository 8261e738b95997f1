import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { inviteeFaults } from '../invitations/invitee.js';
import { InvitationWriter } from '../invitations/invitation-writer.service.js';
import { OrganisationKeys } from '../keys/organisation-keys.service.js';
import { OrganisationRow } from '../organisation.entity.js';
import { faultsOf } from '../organisation.rules.js';
import { toOrganisation, type Organisation } from '../organisation.type.js';
import type { FoundOrganisationInput } from './found-organisation.input.js';

/** Makes an organisation as a member of a coalition, with its first key, and invites who represents it. For who leads the coalition. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly keys: OrganisationKeys,
    private readonly invitations: InvitationWriter,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: FoundOrganisationInput): Promise<Organisation | InvalidInput> {
    const { coalitionId, slug, website, accent, representative } = input;
    demand(ctx, 'organisation.found', { coalitionId });
    const words = { name: toWords(input.name), about: toWords(input.about), city: toWords(input.city) };
    const faults = [...faultsOf(ctx, { slug, website, accent, ...words }), ...(representative ? inviteeFaults(ctx, representative, 'representative.') : [])];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    return this.database.transaction(ctx, async (em) => {
      if (!(await this.insert(em, id, input, words))) return invalidInput(ctx, [fault(ctx, 'slug', 'organisations.slugTaken')]);
      await em.query('insert into coalition_member (coalition_id, organisation_id, kind) values ($1, $2, $3)', [coalitionId, id, input.kind ?? 'member']);
      await this.keys.makeFirst(em, id);
      if (representative) await this.invitations.write(em, ctx, representative, { organisationId: id, roles: ['representative'] });
      await this.audit.record(em, ctx, { action: 'organisation.found', objectKind: 'organisation', objectId: id, organisationId: id, coalitionId });
      return toOrganisation(await em.findOneByOrFail(OrganisationRow, { id }));
    });
  }

  /** False, with nothing written, when the slug is taken. */
  private async insert(em: EntityManager, id: string, { slug, website, accent }: FoundOrganisationInput, { name, about, city }: Record<'name' | 'about' | 'city', object>): Promise<boolean> {
    const made = (await em.query(
      'insert into organisation (id, slug, name, about, city, website, accent) values ($1, $2, $3, $4, $5, $6, $7) on conflict (slug) do nothing returning id',
      [id, slug, name, about, city, website || null, accent?.toLowerCase() || null],
    )) as unknown[];
    return made.length === 1;
  }
}
