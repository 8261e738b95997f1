import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { expireExports } from '../export.jobs.js';
import { ExportFiles } from '../files/export-files.js';
import { uuid } from '../reading/demand-organisation.js';

/** Ends the time of exports: first their keys and links are destroyed, then every file that no living export owns. */
@Injectable()
@HandlesJob(expireExports)
export class ExpireExports implements TimedJobHandler {
  constructor(
    private readonly db: Database,
    private readonly files: ExportFiles,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(newId());
    await this.db.transaction(ctx, (em) =>
      em.query(`update export set state = 'expired', file = null, sealed_key = null, token_hash = null, sealed_token = null where state = 'ready' and expires_at <= now()`),
    );
    const onDisk = (await this.files.exportIds()).filter((id) => uuid.test(id));
    const living = await this.db.transaction(ctx, (em) => em.query(`select id from export where id = any($1::uuid[]) and state in ('running', 'ready')`, [onDisk]) as Promise<{ id: string }[]>);
    const kept = new Set(living.map((row) => row.id));
    for (const id of onDisk.filter((one) => !kept.has(one))) await this.files.remove(id);
  }
}
