import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, invalidInput, RequestLoader, toWords, type FieldFault, type InvalidInput } from '#libs/graphql';
import { longText, neededWords, periodFaults, periodOf, type Period } from '../plan-words.js';
import { ProjectRow } from './project.entity.js';
import type { WriteProjectInput } from './projects.input.js';

type Written = Pick<ProjectRow, 'name' | 'funder' | 'code'> & Period;

/** What funders pay a coalition for: read by its members, written by its coordination. */
@Injectable()
export class Projects {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  readonly ofMany = new RequestLoader<ProjectRow>(async (ctx, ids) => {
    const rows = await this.database.transaction(ctx, (em) => em.findBy(ProjectRow, { id: In(ids) }));
    return new Map(rows.map((row) => [row.id, row]));
  });

  /** The latest to begin first. */
  async list(ctx: RequestContext, coalitionId: string): Promise<ProjectRow[]> {
    demand(ctx, 'campaign.read', { coalitionId });
    return this.database.transaction(ctx, (em) => em.find(ProjectRow, { where: { coalitionId }, order: { startsOn: 'DESC', id: 'DESC' }, take: 100 }));
  }

  async write(ctx: RequestContext, input: WriteProjectInput): Promise<ProjectRow | InvalidInput> {
    const { coalitionId, projectId } = input;
    demand(ctx, 'project.write', { coalitionId });
    const authorId = demandAccount(ctx);
    const written: Written = { name: toWords(input.name), funder: input.funder.trim(), code: input.code.trim(), ...periodOf(input) };
    return this.database.transaction(ctx, async (em) => {
      const known = projectId ? validate(projectId) && (await em.findOneBy(ProjectRow, { id: projectId, coalitionId })) : undefined;
      if (known === false || known === null) throw new NotFound();
      await em.query(`select pg_advisory_xact_lock(hashtextextended('project ' || $1, 0))`, [coalitionId]);
      const twin = await em.findOneBy(ProjectRow, { coalitionId, code: written.code });
      const faults = [...faultsOf(ctx, written), ...(twin && twin.id !== projectId ? [fault(ctx, 'code', 'campaigns.plan.codeTaken')] : [])];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = projectId ?? newId();
      await (known ? em.update(ProjectRow, { id }, written) : em.insert(ProjectRow, { id, coalitionId, authorId, ...written }));
      await this.audit.record(em, ctx, { action: 'project.write', objectKind: 'project', objectId: id, coalitionId });
      return em.findOneByOrFail(ProjectRow, { id });
    });
  }
}

function faultsOf(ctx: RequestContext, written: Written): FieldFault[] {
  const missing = (['funder', 'code'] as const).filter((field) => !written[field]);
  return [
    ...neededWords(ctx, 'name', written.name, 'title'),
    ...missing.map((field) => fault(ctx, field, 'campaigns.plan.missing')),
    ...longText(ctx, 'funder', written.funder, 'title'),
    ...longText(ctx, 'code', written.code, 'title'),
    ...periodFaults(ctx, written),
  ];
}
