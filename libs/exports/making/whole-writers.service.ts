import { Injectable } from '@nestjs/common';
import { isFunderExport, isLettersExport, isPetitionExport, type ExportRow } from '../export.entity.js';
import type { SealedFile } from '../files/export-files.js';
import { FunderWriter } from '../indicators/report/funder-writer.service.js';
import { LettersWriter } from '../letters/letters-writer.service.js';
import { DossierFiles } from './dossier-files.service.js';

/** The kinds of files that are more than one table, each with a writer of its own. */
@Injectable()
export class WholeWriters {
  constructor(
    private readonly funders: FunderWriter,
    private readonly letters: LettersWriter,
    private readonly dossiers: DossierFiles,
  ) {}

  /** Undefined for a file that is a table or the report of a petition. */
  write(row: ExportRow): Promise<SealedFile & { readonly rows: number }> | undefined {
    if (isFunderExport(row)) return this.funders.write(row);
    if (isLettersExport(row)) return this.letters.write(row);
    return isPetitionExport(row) && row.kind === 'dossier' ? this.dossiers.write(row) : undefined;
  }
}
