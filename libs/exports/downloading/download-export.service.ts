import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { LetterCampaignRow, LetterTargetRow } from '#libs/campaigns';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { Petitions } from '#libs/petitions';
import { mayKnow, mayTake, ownerOf } from '../export.access.js';
import { ExportDownloadRow, ExportRow, isFunderExport, isLettersExport } from '../export.entity.js';
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
    demand(ctx, 'export.take');
    if (!uuid.test(id)) return 'notFound';
    return this.db.transaction(ctx, async (em) => {
      const found = await this.find(em, ctx, id, token);
      if (typeof found === 'string') return found;
      await this.record(em, ctx, found);
      return { row: found, name: fileName(found, await this.subjectOf(em, found)), content: this.files.read(found.id, found.file!, this.links.fileKeyOf(found)) };
    });
  }

  /** Somebody else's export, a wrong link and a file still being made look the same. */
  private async find(em: EntityManager, ctx: RequestContext, id: string, token: string): Promise<ExportRow | NoDownload> {
    const row = await em.findOneBy(ExportRow, { id });
    if (!row || !mayKnow(ctx, row) || !mayTake(ctx, row)) return 'notFound';
    if (row.state === 'expired' || (await this.isOver(em, row))) return 'gone';
    if (row.state !== 'ready' || !this.links.isRight(row, token)) return 'notFound';
    return row.file && (await this.files.has(row.id, row.file)) ? row : 'gone';
  }

  /** The slug of what it is about. */
  private async subjectOf(em: EntityManager, row: ExportRow): Promise<string> {
    if (isFunderExport(row)) return (await em.findOneByOrFail(CoalitionRow, { id: row.coalitionId })).slug;
    if (isLettersExport(row)) return (await em.findOneByOrFail(LetterCampaignRow, { id: (await em.findOneByOrFail(LetterTargetRow, { id: row.letterTargetId })).letterCampaignId })).slug;
    return (await this.petitions.demand(em, row.petitionId ?? '')).slug;
  }

  private async isOver(em: EntityManager, { id }: ExportRow): Promise<boolean> {
    const [found] = (await em.query(`select expires_at <= now() as "isOver" from export where id = $1`, [id])) as [{ isOver: boolean | null }];
    return found.isOver ?? false;
  }

  private async record(em: EntityManager, ctx: RequestContext, row: ExportRow): Promise<void> {
    const { id, organisationId, coalitionId, kind, format, rows } = row;
    await em.insert(ExportDownloadRow, { id: newId(), exportId: id, organisationId, coalitionId, accountId: demandAccount(ctx) });
    await this.audit.record(em, ctx, { action: 'export.download', objectKind: 'export', objectId: id, ...ownerOf(row), detail: { kind, format, rows: rows ?? 0 } });
  }
}
