import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { countWords, type DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import type { DocumentRow } from '../../drafting/document.entity.js';
import type { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { editionTexts, lastEdition } from '../../versions/editions.js';
import type { JointReportRow } from '../../reports/joint-report.entity.js';
import { reportOf } from '../joint-report.js';
import { submissionRefused, type SubmissionRefused } from '../recommendations.errors.js';

/** A text that may be handed over in one language. */
export interface ReadyText {
  readonly locale: Locale;
  readonly content: DocumentNode;
  readonly words: number;
}
/** What would be handed over now. */
export interface Ready {
  readonly report: JointReportRow;
  readonly edition: DocumentEditionRow;
  readonly texts: readonly ReadyText[];
}

/** Whether a report may be handed over as it stands: adopted, and frozen since. */
@Injectable()
export class Readiness {
  async of(em: EntityManager, ctx: RequestContext, document: DocumentRow): Promise<Ready | SubmissionRefused> {
    const report = await reportOf(em, document);
    if (!report) return submissionRefused(ctx, 'noReport');
    if (document.state !== 'adopted' && document.state !== 'published') return submissionRefused(ctx, 'notAdopted');
    const edition = await lastEdition(em, document.id);
    if (!edition) return submissionRefused(ctx, 'noEdition');
    return { report, edition, texts: await this.texts(em, edition, report) };
  }

  async texts(em: EntityManager, { id: editionId }: DocumentEditionRow, report: JointReportRow): Promise<ReadyText[]> {
    return (await editionTexts(em, editionId)).map(({ locale, content }) => ({ locale, content, words: countWords(content, report) }));
  }
}
