import type { RequestContext } from '#libs/context';
import type { Organisation } from '#libs/organisations';
import type { ReportThemeRow } from '../calling/report-theme.entity.js';
import type { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import type { ReportPaperRow } from '../contributing/report-paper.entity.js';
import { isOver, lastDay, worksFor, writesFor } from '../held-report.js';
import { ReportContribution, ReportPaper } from './report.type.js';

interface Known {
  readonly row: ReportContributionRow;
  readonly theme: ReportThemeRow;
  /** As far as the reader sees it. */
  readonly paper: ReportPaperRow | undefined;
  readonly organisation: Organisation;
  readonly mayLead: boolean;
  readonly maySpeak: boolean;
  readonly at: Date;
}

/** Reasons are told to the organisation and to who leads the report; the live text is the organisation’s alone. */
export function toContribution(ctx: RequestContext, { row, theme, paper, organisation, mayLead, maySpeak, at }: Known): ReportContribution {
  const { id, themeId, documentId, state, reason, submittedAt, settledAt, organisationId } = row;
  const isMine = worksFor(ctx, organisationId);
  const dueOn = lastDay(theme, row);
  return Object.assign(new ReportContribution(), {
    id, themeId, documentId, organisation, state, dueOn, isOver: isOver(dueOn, at), words: state === 'draft' ? null : row.words, reason: isMine || mayLead ? reason : '', submittedAt, settledAt,
    isMine, mayWrite: writesFor(ctx, organisationId), maySpeak, paper: paper ? toPaper(paper, isMine) : null,
  });
}

const toPaper = ({ locale, textId, evidence, content, hash }: ReportPaperRow, isMine: boolean): ReportPaper =>
  Object.assign(new ReportPaper(), { locale, textId: isMine ? textId : null, evidence, content, hash: hash?.toString('hex') ?? null });
