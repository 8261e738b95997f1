import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { AuditCheck, AuditEntryPage, type AuditEntry } from './audit-entry.type.js';
import { AuditLogArgs } from './audit-log.input.js';
import { ReadAuditLog } from './read-audit-log.service.js';

@Resolver()
export class AuditLogResolver {
  constructor(private readonly reading: ReadAuditLog) {}

  @Query(() => AuditEntryPage, { description: 'What staff did in an organisation or a coalition, newest first.' })
  @Allow('audit.read')
  auditLog(@Ctx() ctx: RequestContext, @Args() args: AuditLogArgs): Promise<Page<AuditEntry>> {
    return this.reading.run(ctx, args);
  }

  @Query(() => AuditCheck, { nullable: true, description: 'Whether the log of the installation is whole; null before the first look.' })
  @Allow('audit.read')
  auditCheck(@Ctx() ctx: RequestContext): Promise<AuditCheck | null> {
    return this.reading.check(ctx);
  }
}
