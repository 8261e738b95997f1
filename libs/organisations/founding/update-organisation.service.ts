import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { CoalitionRow } from '../coalition.entity.js';
import { factFaults, factsOf, isInformal, type Facts } from '../facts/organisation-facts.js';
import { OrganisationAccess } from '../organisation.access.js';
import { OrganisationRow } from '../organisation.entity.js';
import { faultsOf, hostOf } from '../organisation.rules.js';
import { toOrganisation, type Organisation } from '../organisation.type.js';
import type { UpdateOrganisationInput } from './update-organisation.input.js';

type Change = Partial<Pick<OrganisationRow, 'name' | 'about' | 'city' | 'website' | 'accent' | 'embedDomains'> & Facts>;

/** Changes what an organisation says of itself and where it may be shown. For its representatives and who leads its coalition. */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: UpdateOrganisationInput): Promise<Organisation | InvalidInput> {
    const { organisationId: id } = input;
    await this.access.demand(ctx, 'organisation.update', id);
    const change = changeOf(input);
    return this.database.transaction(ctx, async (em) => {
      const before = await em.findOneByOrFail(OrganisationRow, { id });
      const after: Facts = Object.assign({}, before, change);
      const isWelcome = !isInformal(after) || isInformal(before) || (await this.isInformalWelcome(em, id));
      const faults = [...faultsOf(ctx, change), ...factFaults(ctx, after, isWelcome)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const fields = Object.keys(change);
      if (fields.length > 0) {
        await em.update(OrganisationRow, { id }, stored(change));
        await this.audit.record(em, ctx, { action: 'organisation.update', objectKind: 'organisation', objectId: id, organisationId: id, detail: { fields: fields.join(' ') } });
      }
      return toOrganisation(await em.findOneByOrFail(OrganisationRow, { id }));
    });
  }

  /** By every coalition in which it has a place. */
  private async isInformalWelcome(em: EntityManager, organisationId: string): Promise<boolean> {
    const places = await em.findBy(CoalitionMemberRow, { organisationId, standing: Not('left') });
    return !(await em.existsBy(CoalitionRow, { id: In(places.map(({ coalitionId }) => coalitionId)), welcomesInformal: false }));
  }
}

function changeOf({ name, about, city, website, accent, embedDomains, ...facts }: UpdateOrganisationInput): Change {
  return {
    ...factsOf(facts),
    ...(name && { name: toWords(name) }),
    ...(about && { about: toWords(about) }),
    ...(city && { city: toWords(city) }),
    ...(typeof website === 'string' && { website: website.trim() || null }),
    ...(typeof accent === 'string' && { accent: accent.trim().toLowerCase() || null }),
    ...(embedDomains && { embedDomains }),
  };
}

function stored(change: Change): Change {
  const hosts = change.embedDomains?.map((domain) => hostOf(domain)).filter((host) => host !== undefined);
  return hosts ? { ...change, embedDomains: [...new Set(hosts)] } : change;
}
