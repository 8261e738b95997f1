import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext, type VoiceRole } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { CoalitionVoiceRow } from './coalition-voice.entity.js';
import { giveRoles } from './give-roles.js';

type Change = { coalitionId: string; accountId: string; roles: readonly VoiceRole[]; action: string };

/**
 * Changes as what somebody takes part in a coalition for no organisation, or ends it; it counts from their next request
 * on, and what they said stays. Throws NotFound for who takes part in no way.
 */
@Injectable()
export class ChangeVoices {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async setRoles(ctx: RequestContext, coalitionId: string, accountId: string, roles: readonly VoiceRole[]): Promise<InvalidInput | undefined> {
    demand(ctx, 'voice.update', { coalitionId });
    if (roles.length === 0) return invalidInput(ctx, [fault(ctx, 'roles', 'organisations.rolesMissing')]);
    return this.write(ctx, { coalitionId, accountId, roles, action: 'voice.update' });
  }

  async remove(ctx: RequestContext, coalitionId: string, accountId: string): Promise<undefined> {
    demand(ctx, 'voice.remove', { coalitionId });
    return this.write(ctx, { coalitionId, accountId, roles: [], action: 'voice.remove' });
  }

  private write(ctx: RequestContext, { coalitionId, accountId, roles, action }: Change): Promise<undefined> {
    return this.database.transaction(ctx, async (em) => {
      if (!(await em.existsBy(CoalitionVoiceRow, { coalitionId, accountId }))) throw new NotFound();
      await giveRoles(em, { coalitionId, accountId, roles });
      await em.delete(CoalitionVoiceRow, { coalitionId, accountId, role: Not(In([...roles])) });
      await this.audit.record(em, ctx, { action, objectKind: 'account', objectId: accountId, coalitionId, ...(roles.length > 0 && { detail: { roles: roles.join(' ') } }) });
      return undefined;
    });
  }
}
