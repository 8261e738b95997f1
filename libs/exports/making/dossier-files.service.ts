import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { Dossiers, type Dossier } from '#libs/campaigns';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { translate } from '#libs/i18n';
import type { PetitionExport } from '../export.entity.js';
import { ExportFiles, type SealedFile } from '../files/export-files.js';
import { makeDossierPdf } from '../pdf/dossier.pdf.js';
import { CsvSink } from '../sinks/csv-sink.js';

type WrittenExport = SealedFile & { readonly rows: number };
interface NamedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What is handed to an authority: one document, or the set of both languages with the table of areas and what each file's hash is. */
@Injectable()
export class DossierFiles {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
    private readonly config: Config,
    private readonly files: ExportFiles,
  ) {}

  async write(row: PetitionExport): Promise<WrittenExport> {
    const { content, rows } = await this.make(row);
    return { ...(await this.files.write(row.id, content)), rows };
  }

  private async make({ id, petitionId, locale, format }: PetitionExport): Promise<{ content: Readable; rows: number }> {
    const [madeAt, first] = [new Date(), locale === 'ar' ? 'ar' : 'fr'] as const;
    const languages = format === 'pdf' ? [first] : [first, first === 'fr' ? 'ar' : 'fr'] as const;
    const both = await this.database.transaction(systemContext(id, first), (em) => this.dossiers.read(em, petitionId, languages));
    const one = both[0]!;
    if (format === 'pdf') return { content: this.pdf(one, madeAt), rows: one.areas.length };
    const files = [...(await Promise.all(both.map(async (each) => ({ name: `dossier-${each.locale}.pdf`, content: await buffer(this.pdf(each, madeAt)) })))), { name: `areas.csv`, content: await areasAsCsv(one) }];
    return { content: zipped([...files, manifest(one, files)], madeAt), rows: one.areas.length };
  }

  private pdf(dossier: Dossier, madeAt: Date): Readable {
    return makeDossierPdf(dossier, `${this.config.publicUrl}/${dossier.locale}/petitions/${dossier.slug}`, madeAt);
  }
}

async function areasAsCsv({ locale, areas, readings, elsewhere, countedAt }: Dossier): Promise<Buffer> {
  const sink = new CsvSink();
  const file = buffer(sink.output);
  const say = (key: 'code' | 'label' | 'signatures' | 'asOf') => translate(locale, `exports.column.${key}`);
  await sink.header([{ key: 'code', title: say('code'), kind: 'text' }, { key: 'area', title: say('label'), kind: 'text' }, { key: 'signatures', title: say('signatures'), kind: 'number' }, ...readings.map(({ total }, i) => ({ key: `least${i}`, title: translate(locale, 'exports.dossier.least', { total }), kind: 'number' as const })), { key: 'asOf', title: say('asOf'), kind: 'moment' }]);
  for (const { code, name, confirmed, needed } of areas) await sink.row([code, name, confirmed, ...readings.map((_, i) => needed[i] ?? ''), countedAt]);
  await sink.row(['', translate(locale, 'exports.dossier.elsewhere'), elsewhere, ...readings.map(() => ''), countedAt]);
  await sink.end();
  return file;
}

/** What the set holds, for whoever compares it with the petition's page. */
function manifest({ slug, textHash, confirmed, countedAt, track }: Dossier, files: readonly NamedFile[]): NamedFile {
  const sums = Object.fromEntries(files.map(({ name, content }) => [name, sha256(content).toString('hex')]));
  return { name: 'manifest.json', content: Buffer.from(`${JSON.stringify({ petition: slug, textSha256: textHash, confirmed, countedAt: countedAt.toISOString(), law: track?.law ?? null, sha256: sums }, null, 2)}\n`) };
}

function zipped(files: readonly NamedFile[], mtime: Date): Readable {
  const zip = new ZipFile();
  for (const { name, content } of files) zip.addBuffer(content, name, { mtime });
  zip.end();
  return zip.outputStream as Readable;
}
