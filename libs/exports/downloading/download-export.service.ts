import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { Petitions } from '#libs/petitions';
import { mayTake } from '../export.access.js';
import { ExportDownloadRow, ExportRow } from '../export.entity.js';
import { ExportLinks } from '../export-links.js';
import { ExportFiles } from '../files/export-files.js';
import { uuid } from '../reading/demand-organisation.js';
import { fileName } from './file-name.js';

export interface Download {
  readonly row: ExportRow;
  readonly name: string;
  readonly content: Readable;
}
export type NoDownload = 'notFound' | 'gone';

/** Hands out a file to a member who may have it and holds its link; who took it is recorded before the first byte leaves. */
@Injectable()
export class DownloadExport {
  constructor(
    private readonly db: Database,
    private readonly files: ExportFiles,
    private readonly links: ExportLinks,
    private readonly petitions: Petitions,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string, token: string): Promise<Download | NoDownload> {
    demand(ctx, 'export.report');
    if (!uuid.test(id)) return 'notFound';
    return this.db.transaction(ctx, async (em) => {
      const found = await this.find(em, ctx, id, token);
      if (typeof found === 'string') return found;
      const petition = await this.petitions.demand(em, found.petitionId);
      await this.record(em, ctx, found);
      return { row: found, name: fileName(found, petition.slug), content: this.files.read(found.id, found.file!, this.links.fileKeyOf(found)) };
    });
  }

  /** Somebody else's export, a wrong link and a file still being made look the same. */
  private async find(em: EntityManager, ctx: RequestContext, id: string, token: string): Promise<ExportRow | NoDownload> {
    const row = await em.findOneBy(ExportRow, { id });
    if (!row || !may(ctx, 'export.report', { organisationId: row.organisationId }) || !mayTake(ctx, row)) return 'notFound';
    if (row.state === 'expired' || (await this.isOver(em, row))) return 'gone';
    if (row.state !== 'ready' || !this.links.isRight(row, token)) return 'notFound';
    return row.file && (await this.files.has(row.id, row.file)) ? row : 'gone';
  }

  private async isOver(em: EntityManager, { id }: ExportRow): Promise<boolean> {
    const [found] = (await em.query(`select expires_at <= now() as "isOver" from export where id = $1`, [id])) as [{ isOver: boolean | null }];
    return found.isOver ?? false;
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, organisationId, kind, format, rows }: ExportRow): Promise<void> {
    await em.insert(ExportDownloadRow, { id: newId(), exportId: id, organisationId, accountId: demandAccount(ctx) });
    await this.audit.record(em, ctx, { action: 'export.download', objectKind: 'export', objectId: id, organisationId, detail: { kind, format, rows: rows ?? 0 } });
  }
}
