import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import { openFile, sealFile, type Upload, type UploadedFile, type UploadFault } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';
import { FilingScanRow } from './filing-scan.entity.js';
import { Filings } from './filings.service.js';

const MOST_FILES = 10;
export type ScanFault = UploadFault | 'full' | 'twice';

/** Scans of a receipt: sealed, bound to their row, and handed to those who prepare the petition alone. */
@Injectable()
export class FilingScans {
  constructor(
    private readonly database: Database,
    private readonly filings: Filings,
    private readonly keys: Keys,
    private readonly audit: AuditLog,
  ) {}

  /** Slug of its petition, before a byte of the scan is read. Throws for who may not. */
  async mayBegin(ctx: RequestContext, filingId: string): Promise<string> {
    demand(ctx, 'filing.record');
    return this.database.transaction(ctx, async (em) => {
      const { petition } = await this.filings.held(em, filingId);
      demand(ctx, 'filing.record', petition);
      return petition.slug;
    });
  }

  async add(ctx: RequestContext, filingId: string, { file }: Upload): Promise<ScanFault | undefined> {
    demand(ctx, 'filing.record');
    if (typeof file === 'string') return file;
    return this.database.transaction(ctx, async (em) => {
      const { filing: { petitionId }, petition: { organisationId, coalitionId } } = await this.filings.held(em, filingId);
      demand(ctx, 'filing.record', { organisationId, coalitionId });
      const known = await em.findBy(FilingScanRow, { filingId });
      const sealed = sealFile(this.keys.for('filing'), file);
      if (known.some((scan) => scan.sha256.equals(sealed.sha256))) return 'twice';
      if (known.length >= MOST_FILES) return 'full';
      await em.insert(FilingScanRow, { ...sealed, filingId, petitionId, accountId: demandAccount(ctx) });
      await this.audit.record(em, ctx, { action: 'filing.scan', objectKind: 'petition', objectId: petitionId, organisationId, coalitionId, detail: { bytes: sealed.bytes } });
      return undefined;
    });
  }

  /** Throws NotFound for what is not there or not theirs. */
  async read(ctx: RequestContext, scanId: string): Promise<UploadedFile> {
    demand(ctx, 'filing.read');
    return this.database.transaction(ctx, async (em) => {
      const row = validate(scanId) ? await em.createQueryBuilder(FilingScanRow, 's').addSelect('s.sealed').where({ id: scanId }).getOne() : null;
      const petition = row && (await em.findOneBy(PetitionRow, { id: row.petitionId }));
      if (!petition) throw new NotFound();
      demand(ctx, 'filing.read', petition);
      return openFile(this.keys.for('filing'), row);
    });
  }
}
