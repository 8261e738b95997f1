import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { BeginContribution, BeginDocument, DocumentRow, HandIn, JointReportRow, LeadCall, MergeContribution, ReportContributionRow, ReportPaperRow, ReportThemeRow, SetReport, SettleContribution, Spokespersons, WriteContribution, WriteTheme } from '#libs/documents';
import { dayOf } from '#libs/i18n';
import { Mandates, type Coalition } from '#libs/organisations';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { report } from './reporting-world.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });
const CALLED = 30;

/** What leads to a report, and what is contributed to it. */
@Injectable()
export class ReportDesk {
  constructor(
    readonly call: LeadCall,
    readonly begin: BeginContribution,
    readonly write: WriteContribution,
    readonly handIn: HandIn,
    readonly merge: MergeContribution,
    readonly settle: SettleContribution,
  ) {}
}

/** Who is asked to speak for all. */
@Injectable()
export class ReportSpeaking {
  constructor(
    private readonly mandates: Mandates,
    private readonly speaking: Spokespersons,
  ) {}

  async ask(ctx: RequestContext, documentId: string, delegate: RequestContext): Promise<void> {
    const [mandate] = await this.mandates.inForce(delegate, { organisationId: organisationOf(delegate) });
    if (mandate) demanded(await this.speaking.name(ctx, { documentId, mandateId: mandate.id }), JointReportRow);
  }
}

/** A joint report with a call of three themes: five members contribute, three are merged, one is rejected, one came late; somebody is asked to speak for all. */
@Injectable()
export class Reporting {
  constructor(
    private readonly database: Database,
    private readonly beginning: BeginDocument,
    private readonly facts: SetReport,
    private readonly themes: WriteTheme,
    private readonly desk: ReportDesk,
    private readonly speaking: ReportSpeaking,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    const lead = delegates.get('nour-quartiers')!;
    if (await this.database.transaction(lead, (em) => em.existsBy(JointReportRow, { coalitionId, state: 'calling' }))) return;
    const { title, session } = report;
    const { id: documentId } = demanded(await this.beginning.run(as(lead, CALLED), { coalitionId, organisationId: organisationOf(lead), kind: 'report', title, referenceLocale: 'fr', otherLocales: ['ar'], wordLimit: 5630 }), DocumentRow);
    demanded(await this.facts.run(as(lead, CALLED), { documentId, mechanism: 'upr', session, submitBy: dayOf(new Date(Date.now() + 60 * DAY)) }), JointReportRow);
    for (const [i, theme] of report.themes.entries()) await this.ask(as(lead, CALLED), documentId, theme, report.contributions.filter((one) => one.theme === i).map(({ slug }) => organisationOf(delegates.get(slug)!)));
    demanded(await this.desk.call.open(as(lead, CALLED), documentId), JointReportRow);
    const themes = await this.database.transaction(lead, (em) => em.find(ReportThemeRow, { where: { documentId }, order: { number: 'ASC' } }));
    for (const one of report.contributions) await this.contribute(one, themes[one.theme]!.id, delegates.get(one.slug)!, as(lead, one.ago - 1));
    await this.speaking.ask(as(coordinator, 2), documentId, delegates.get('riwaq-enfance')!);
  }

  private async ask(ctx: RequestContext, documentId: string, { title, guidance, words, dueIn }: (typeof report.themes)[number], organisationIds: string[]): Promise<void> {
    const facts = { title, guidance, isOpen: organisationIds.length === 0, organisationIds, wordBudget: words, wordsEach: 300, dueOn: dayOf(new Date(Date.now() + dueIn * DAY)) };
    demanded(await this.themes.run(ctx, { documentId, ...facts }), JointReportRow);
  }

  private async contribute(one: (typeof report.contributions)[number], themeId: string, delegate: RequestContext, lead: RequestContext): Promise<void> {
    const ctx = as(delegate, one.ago);
    const { begin, write, handIn, merge, settle } = this.desk;
    const { id } = demanded(await begin.run(ctx, { themeId, organisationId: organisationOf(ctx) }, 'fr'), ReportContributionRow);
    demanded(await write.run(ctx, { contributionId: id, text: one.text, evidence: report.evidence }), ReportContributionRow);
    demanded(await handIn.run(ctx, id), ReportContributionRow);
    if (one.becomes === 'rejected') demanded(await settle.reject(lead, id, one.reason), ReportContributionRow);
    if (one.becomes !== 'merged') return;
    const { hash } = await this.database.transaction(lead, (em) => em.findOneByOrFail(ReportPaperRow, { contributionId: id }));
    demanded(await merge.run(lead, { contributionId: id, hash: hash!.toString('hex') }), ReportContributionRow);
  }
}
