import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow, CoalitionRow, OrganisationRow } from '#libs/organisations';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const named = (slugOrId: string) => (uuid.test(slugOrId) ? { id: slugOrId } : { slug: slugOrId });

type Problem = 'unknownOrganisation' | 'notAMember' | 'observersDoNot';
export interface Wanted {
  readonly field: string;
  /** Slug or id. */
  readonly organisation: string;
}

/** Finds the coalition and the organisations that may carry a petition there: its members of today, observers excepted. */
@Injectable()
export class Carriers {
  async coalition(em: EntityManager, slugOrId: string): Promise<CoalitionRow | null> {
    return em.findOneBy(CoalitionRow, named(slugOrId));
  }

  /** The organisations' ids without repetition, and a fault beside the field of each that cannot carry a petition here. */
  async organisations(em: EntityManager, ctx: RequestContext, coalitionId: string, wanted: readonly Wanted[]): Promise<{ ids: string[]; faults: FieldFault[] }> {
    const ids = new Set<string>();
    const faults: FieldFault[] = [];
    for (const { field, organisation } of wanted) {
      const found = await this.organisation(em, coalitionId, organisation);
      if ('id' in found) ids.add(found.id);
      else faults.push(fault(ctx, field, `petitions.${found.problem}`));
    }
    return { ids: [...ids], faults };
  }

  private async organisation(em: EntityManager, coalitionId: string, slugOrId: string): Promise<{ id: string } | { problem: Problem }> {
    const organisation = await em.findOneBy(OrganisationRow, named(slugOrId));
    if (!organisation) return { problem: 'unknownOrganisation' };
    const member = await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId: organisation.id, standing: 'active' });
    if (!member || member.kind === 'candidate') return { problem: 'notAMember' };
    return member.kind === 'observer' ? { problem: 'observersDoNot' } : { id: organisation.id };
  }
}
