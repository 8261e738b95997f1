import { Injectable } from '@nestjs/common';
import { LettersOfTarget } from '#libs/campaigns';
import type { LettersExport } from '../export.entity.js';
import { ExportFiles, type SealedFile } from '../files/export-files.js';
import { LettersPdf } from './letters.pdf.js';

/** Writes the letters to one target as one document, each on a page of its own. */
@Injectable()
export class LettersWriter {
  constructor(
    private readonly files: ExportFiles,
    private readonly letters: LettersOfTarget,
  ) {}

  async write(row: LettersExport): Promise<SealedFile & { readonly rows: number }> {
    const about = await this.letters.about(row.letterTargetId);
    if (!about) throw new Error('Letters of no target');
    const ids: string[] = [];
    const pdf = new LettersPdf(row.locale, about, new Date());
    for await (const letter of this.letters.read(row.letterTargetId)) {
      pdf.add(letter);
      ids.push(letter.deliveryId);
    }
    const file = await this.files.write(row.id, pdf.end());
    await this.letters.note(ids);
    return { ...file, rows: ids.length };
  }
}
