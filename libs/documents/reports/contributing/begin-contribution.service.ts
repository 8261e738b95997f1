import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { contributors, holdTheme, writesFor, type HeldTheme } from '../held-report.js';
import { reportRefused, type ReportFault } from '../report.errors.js';
import type { ContributionPlaceInput } from '../report.input.js';
import { MOST_WORDS } from '../report.limits.js';
import { nextContributionState } from '../report.states.js';
import { ReportContributionRow } from './report-contribution.entity.js';
import { ReportPaperRow } from './report-paper.entity.js';

type Held = HeldTheme & { readonly organisationId: string; readonly known: ReportContributionRow | null };

/** An organisation begins to write for a theme, in a live text of its own, or declines with a reason. By whoever writes for it. */
@Injectable()
export class BeginContribution {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { themeId, organisationId }: ContributionPlaceInput, locale: string): Promise<ReportContributionRow | ReportFault> {
    return this.own(ctx, { themeId, organisationId }, async (em, held) => {
      const { theme, known, document } = held;
      if (known?.state === 'draft') return known;
      if (known && !nextContributionState(known.state, 'begin')) return reportRefused(ctx, 'illegal');
      if (!known && !theme.isOpen) return reportRefused(ctx, 'notAsked');
      if (!(await contributors(em, document)).includes(held.organisationId)) return reportRefused(ctx, 'onlyMembers');
      if (!isLocale(locale) || !(await em.existsBy(DocumentTextRow, { documentId: document.id, locale }))) return invalidInput(ctx, [fault(ctx, 'locale', 'documents.reports.noLanguage')]);
      const id = await this.begin(em, ctx, held, locale);
      await this.audit.record(em, ctx, { action: 'report.beginContribution', objectKind: 'report_contribution', objectId: id, coalitionId: document.coalitionId, organisationId: held.organisationId });
      return em.findOneByOrFail(ReportContributionRow, { id });
    });
  }

  /** It may think again. */
  async decline(ctx: RequestContext, place: ContributionPlaceInput, given: string): Promise<ReportContributionRow | ReportFault> {
    const reason = given.trim();
    return this.own(ctx, place, async (em, { known, document, organisationId }) => {
      if (!known) return reportRefused(ctx, 'notAsked');
      const state = nextContributionState(known.state, 'decline');
      if (!state) return reportRefused(ctx, 'illegal');
      if (reason === '' || reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', reason ? 'documents.reports.tooManyLetters' : 'documents.reports.reasonMissing', { most: MOST_WORDS })]);
      await em.update(ReportContributionRow, { id: known.id }, { state, reason });
      await this.audit.record(em, ctx, { action: 'report.decline', objectKind: 'report_contribution', objectId: known.id, coalitionId: document.coalitionId, organisationId });
      return em.findOneByOrFail(ReportContributionRow, { id: known.id });
    });
  }

  private async own(ctx: RequestContext, { themeId, organisationId }: ContributionPlaceInput, act: (em: EntityManager, held: Held) => Promise<ReportContributionRow | ReportFault>): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdTheme(em, ctx, themeId);
      if (!validate(organisationId) || !writesFor(ctx, organisationId)) throw new NotAllowed();
      if (held.report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      return act(em, { ...held, organisationId, known: await em.findOneBy(ReportContributionRow, { themeId: held.theme.id, organisationId }) });
    });
  }

  private async begin(em: EntityManager, ctx: RequestContext, { report, theme, document, organisationId, known }: Held, locale: Locale): Promise<string> {
    const place = { documentId: document.id, coalitionId: document.coalitionId, organisationId };
    const begun = { state: 'draft' as const, begunAt: await momentOf(em, ctx), reason: '' };
    const id = known?.id ?? newId();
    if (known) await em.update(ReportContributionRow, { id }, begun);
    else await em.insert(ReportContributionRow, { id, themeId: theme.id, reportId: report.id, ...place, ...begun });
    if (await em.existsBy(ReportPaperRow, { contributionId: id })) return id;
    const textId = newId();
    // Nobody sees the text before its paper is there, not even to answer with it.
    await em.query('insert into document_text (id, coalition_id, locale) values ($1, $2, $3)', [textId, document.coalitionId, locale]);
    await em.insert(ReportPaperRow, { contributionId: id, ...place, textId, locale });
    return id;
  }
}
