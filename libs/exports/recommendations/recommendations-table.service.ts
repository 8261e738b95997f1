import { Injectable } from '@nestjs/common';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Documents, recommendationColumns, Recommendations, type RecommendationFilter, type RecommendationRow } from '#libs/documents';
import { locales, translate } from '#libs/i18n';
import type { UploadedFile } from '#libs/organisations';
import { CsvSink } from '../sinks/csv-sink.js';
import type { Cell, TableColumn, TableSink } from '../sinks/table-sink.js';
import { XlsxSink } from '../sinks/xlsx-sink.js';

const columns: readonly TableColumn[] = [...recommendationColumns, 'status', 'status_on'].map((key) => ({ key, title: key, kind: key.endsWith('_on') ? 'day' : 'text', width: key.startsWith('text_') ? 60 : 18 }));
const formats = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** The recommendations to one report as a table, under the headings with which such a table is brought in; then where each stands. */
@Injectable()
export class RecommendationsTable {
  constructor(
    private readonly documents: Documents,
    private readonly reading: Recommendations,
  ) {}

  /** Throws NotFound for a format there is none of, and for what the actor does not read from the inside. */
  async run(ctx: RequestContext, documentId: string, format: string, filter: RecommendationFilter): Promise<UploadedFile> {
    demand(ctx, 'document.read');
    const document = await this.documents.byId(ctx, documentId);
    if (!document || (format !== 'csv' && format !== 'xlsx')) throw new NotFound();
    const rows = await this.reading.all(ctx, documentId, filter);
    const sink = format === 'csv' ? new CsvSink() : new XlsxSink({ locale: ctx.locale, name: translate(ctx.locale, 'exports.sheet.recommendations') });
    return { name: `${document.slug}-recommendations.${format}`, type: formats[format], content: await this.written(ctx, sink, rows) };
  }

  private async written(ctx: RequestContext, sink: TableSink, rows: readonly RecommendationRow[]): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const taken = (async () => { for await (const chunk of sink.output) chunks.push(Buffer.from(chunk as Uint8Array)); })();
    await sink.header(columns);
    // Asked for together, the answers are read at once.
    for (const cells of await Promise.all(rows.map((row) => this.cells(ctx, row)))) await sink.row(cells);
    await Promise.all([sink.end(), taken]);
    return Buffer.concat(chunks);
  }

  private async cells(ctx: RequestContext, { id, number, text, makerKind, maker, country, theme, receivedOn, sourceUrl, isOurs, passage, answer, answeredOn, status, statusOn }: RecommendationRow): Promise<Cell[]> {
    const answered = ((await this.reading.steps.load(ctx, id)) ?? []).findLast((step) => step.answer !== null);
    return [number, ...locales.map((locale) => text[locale] ?? ''), makerKind, maker, country ?? '', theme, receivedOn, sourceUrl, isOurs ? 'yes' : '', passage, answer, answeredOn, answered?.sourceUrl ?? '', status, statusOn];
  }
}
