import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionMemberRow } from './coalition-member.entity.js';

/** Rights in an organisation: held by a role in it, or by leading a coalition it is a member of today. */
@Injectable()
export class OrganisationAccess {
  constructor(private readonly database: Database) {}

  /** Throws NotSignedIn, NotAllowed, or NotFound for what is no id. */
  async demand(ctx: RequestContext, permission: string, organisationId: string): Promise<void> {
    if (!validate(organisationId)) throw new NotFound();
    if (await this.may(ctx, permission, organisationId)) return;
    demand(ctx, permission, { organisationId });
  }

  async may(ctx: RequestContext, permission: string, organisationId: string): Promise<boolean> {
    if (may(ctx, permission, { organisationId })) return true;
    if (!may(ctx, permission)) return false;
    const places = await this.database.transaction(ctx, (em) => em.findBy(CoalitionMemberRow, { organisationId, leftOn: IsNull() }));
    return places.some(({ coalitionId }) => may(ctx, permission, { coalitionId }));
  }
}
