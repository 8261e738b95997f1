import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Archive, type ArchivePlace } from './archive.service.js';
import { ImportWriter } from './import-writer.service.js';
import { RecordFault, type ImportedPetition, type RecordReader } from './imported-petition.js';
import type { ReadRecord } from './read-records.js';

export interface ImportReport {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Records left out, and why. */
  readonly problems: { readonly line: number; readonly number: number; readonly reason: string }[];
}

const BATCH = 100;

/**
 * Copies petitions of another site into the archive, a hundred in a transaction. A second run with the same records
 * changes nothing; a bad record is reported and the rest goes on.
 */
@Injectable()
export class ImportPetitions {
  constructor(
    private readonly db: Database,
    private readonly archive: Archive,
    private readonly writer: ImportWriter,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, records: AsyncIterable<ReadRecord>, reader: RecordReader, onProgress: (read: number) => void = () => undefined): Promise<ImportReport> {
    demand(ctx, 'petition.import');
    const report: ImportReport = { read: 0, added: 0, changed: 0, unchanged: 0, problems: [] };
    const place = await this.archive.place(ctx);
    let batch = new Map<string, ImportedPetition>();
    for await (const record of records) {
      report.read++;
      this.take(record, reader, batch, report);
      if (batch.size < BATCH) continue;
      await this.keep(ctx, place, batch, report);
      batch = new Map();
      onProgress(report.read);
    }
    await this.keep(ctx, place, batch, report);
    onProgress(report.read);
    return report;
  }

  private take(record: ReadRecord, reader: RecordReader, batch: Map<string, ImportedPetition>, report: ImportReport): void {
    const { line, number } = record;
    try {
      if ('problem' in record) throw new RecordFault(record.problem);
      const petition = reader(record.value);
      if (batch.has(petition.sourceKey)) throw new RecordFault(`${petition.sourceKey} is there twice`);
      batch.set(petition.sourceKey, petition);
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error;
      report.problems.push({ line, number, reason: error.message });
    }
  }

  private async keep(ctx: RequestContext, place: ArchivePlace, batch: ReadonlyMap<string, ImportedPetition>, report: ImportReport): Promise<void> {
    if (batch.size === 0) return;
    const { added, changed, unchanged } = await this.db.transaction(ctx, async (em) => {
      const written = await this.writer.write(em, place, [...batch.values()]);
      const detail = { added: written.added, changed: written.changed };
      if (detail.added + detail.changed > 0) await this.audit.record(em, ctx, { action: 'petition.import', objectKind: 'coalition', objectId: place.coalitionId, ...place, detail });
      return written;
    });
    report.added += added;
    report.changed += changed;
    report.unchanged += unchanged;
  }
}
