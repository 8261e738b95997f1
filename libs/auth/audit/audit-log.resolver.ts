import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { AuditEntryPage, type AuditEntry } from './audit-entry.type.js';
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
}
