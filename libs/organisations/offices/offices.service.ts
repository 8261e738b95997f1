import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { dayAsked } from '../places/day-asked.js';
import { isInside } from '../places/place.access.js';
import { Places } from '../places/places.service.js';
import { CoalitionOfficeRow, offices } from './coalition-office.entity.js';
import { CoalitionOffice } from './office.type.js';

/** Who coordinated and steered a coalition on any day: active members, by name as far as whoever asks may know of them. */
@Injectable()
export class OfficesHeld {
  constructor(
    private readonly database: Database,
    private readonly places: Places,
  ) {}

  /** By office, then in the order of the member list. With `past`, for the coalition's own people, also what ended before that day. */
  async of(ctx: RequestContext, coalitionId: string, { asOf, past }: { asOf?: string | null; past?: boolean | null }): Promise<CoalitionOffice[]> {
    const day = dayAsked(ctx, asOf);
    const isWhole = past === true && isInside(ctx, coalitionId);
    const members = await this.places.members(ctx, { id: coalitionId }, { asOf: day, standings: isWhole ? ['active', 'suspended', 'left'] : ['active'] });
    const rows = await this.database.transaction(ctx, (em) => em.findBy(CoalitionOfficeRow, { coalitionId }));
    const began = rows.filter(({ fromOn, untilOn }) => fromOn <= day && fromOn !== untilOn && (isWhole || untilOn === null || untilOn > day));
    const held = members.flatMap(({ organisation }) => began.filter(({ organisationId }) => organisationId === organisation.id).map(({ id, office, fromOn, untilOn }) => Object.assign(new CoalitionOffice(), { id, organisation, office, fromOn, untilOn })));
    return held.sort((a, b) => offices.indexOf(a.office) - offices.indexOf(b.office) || Number(a.untilOn !== null) - Number(b.untilOn !== null));
  }
}
