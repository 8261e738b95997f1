import { types } from 'node:util';
import { Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { systemContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { ownerOf } from '../export.access.js';
import { ExportRow } from '../export.entity.js';
import { ExportLinks } from '../export-links.js';
import { makeExport } from '../export.jobs.js';
import { ExportFiles } from '../files/export-files.js';
import { ExportWriter, type WrittenExport } from './export-writer.service.js';

const MOST_TRIES = 4;

/**
 * Makes the file of an export. Killed at any moment and run again, it begins anew: the key of a file is known to
 * nobody until the file is whole and its row says so, and then whatever other attempts left is removed.
 */
@Injectable()
@HandlesJob(makeExport)
export class MakeExport implements JobHandler {
  private readonly logger = new Logger(MakeExport.name);

  constructor(
    private readonly db: Database,
    private readonly writer: ExportWriter,
    private readonly files: ExportFiles,
    private readonly links: ExportLinks,
    private readonly audit: AuditLog,
  ) {}

  async run({ subject, tries }: OutboxItem): Promise<void> {
    const row = await this.begin(subject);
    if (!row) return;
    try {
      await this.finish(row, await this.writer.write(row));
    } catch (error) {
      if (!(await this.begin(row.id))) return; // another attempt was faster, and cleared this one’s file away
      this.logger.error(`Export ${row.id}, try ${tries + 1}: ${traceOf(error)}`);
      if (tries + 1 < MOST_TRIES) throw new Error(`Export ${row.id} could not be made`);
      await this.giveUp(row.id);
    }
  }

  /** Undefined when it is made, given up or gone. */
  private begin(id: string): Promise<ExportRow | undefined> {
    return this.db.transaction(systemContext(id), async (em) => {
      await em.query(`update export set state = 'running', done = 0 where id = $1 and state in ('requested', 'running')`, [id]);
      return (await em.findOneBy(ExportRow, { id, state: 'running' })) ?? undefined;
    });
  }

  /** For one attempt only: when another was faster, this one's file is removed. */
  private async finish(row: ExportRow, { file, key, rows, bytes, sha256: hash }: WrittenExport): Promise<void> {
    const ctx = systemContext(row.id);
    const { sealedKey, tokenHash, sealedToken } = this.links.make(row.id, key);
    const keptFile = await this.db.transaction(ctx, async (em) => {
      const [, changed] = (await em.query(
        `update export set state = 'ready', file = $2, sealed_key = $3, token_hash = $4, sealed_token = $5, rows = $6, done = $6, total = $6, bytes = $7, sha256 = $8,
           ready_at = now(), expires_at = now() + interval '24 hours' where id = $1 and state = 'running' returning id`,
        [row.id, file, sealedKey, tokenHash, sealedToken, rows, bytes, hash],
      )) as [unknown, number];
      if (changed === 0) return (await em.findOneBy(ExportRow, { id: row.id }))?.file ?? undefined;
      const { kind, format, isPublic, purpose } = row;
      await this.audit.record(em, ctx, { action: 'export.make', objectKind: 'export', objectId: row.id, ...ownerOf(row), detail: { kind, format, isPublic, rows, purposeHash: sha256(purpose).toString('hex') } });
      return file;
    });
    await this.files.remove(row.id, keptFile);
  }

  private async giveUp(id: string): Promise<void> {
    const [, changed] = await this.db.transaction(systemContext(id), (em) => em.query<[unknown, number]>(`update export set state = 'failed' where id = $1 and state = 'running'`, [id]));
    if (changed > 0) await this.files.remove(id);
  }
}

/** Where it broke, without the words of the error: they might quote a cell. */
function traceOf(error: unknown): string {
  if (!types.isNativeError(error)) return 'thrown value';
  const code = (error as NodeJS.ErrnoException).code;
  return [`${error.name}${code ? ` ${code}` : ''}`, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
