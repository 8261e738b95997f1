import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { CoalitionRow } from '../coalition.entity.js';
import { toCoalition, type Coalition } from '../coalition.type.js';
import { faultsOf } from '../organisation.rules.js';
import type { UpdateCoalitionInput } from './update-coalition.input.js';

type Change = Partial<Pick<CoalitionRow, 'name' | 'about' | 'accent' | 'welcomesInformal'>>;

/** Changes what a coalition says of itself and whom it takes. For who leads it. */
@Injectable()
export class UpdateCoalition {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: UpdateCoalitionInput): Promise<Coalition | InvalidInput> {
    const { coalitionId: id } = input;
    if (!validate(id)) throw new NotFound();
    demand(ctx, 'coalition.update', { coalitionId: id });
    const change = changeOf(input);
    const faults = faultsOf(ctx, change);
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      const fields = Object.keys(change);
      if (fields.length > 0) {
        await em.update(CoalitionRow, { id }, change);
        await this.audit.record(em, ctx, { action: 'coalition.update', objectKind: 'coalition', objectId: id, coalitionId: id, detail: { fields: fields.join(' ') } });
      }
      return toCoalition(await em.findOneByOrFail(CoalitionRow, { id }));
    });
  }
}

function changeOf({ name, about, accent, welcomesInformal }: UpdateCoalitionInput): Change {
  return {
    ...(name && { name: toWords(name) }),
    ...(about && { about: toWords(about) }),
    ...(typeof accent === 'string' && { accent: accent.trim().toLowerCase() || null }),
    ...(typeof welcomesInformal === 'boolean' && { welcomesInformal }),
  };
}
