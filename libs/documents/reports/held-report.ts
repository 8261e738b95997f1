import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { fullMembers, holdAs, writers, type DocumentRights } from '../drafting/document.access.js';
import type { DocumentRow } from '../drafting/document.entity.js';
import { ReportThemeRow } from './calling/report-theme.entity.js';
import { ReportContributionRow } from './contributing/report-contribution.entity.js';
import { JointReportRow } from './joint-report.entity.js';
import { reportRefused, type ReportRefused } from './report.errors.js';

/** A report with its document, both held until the transaction ends. */
export interface HeldReport {
  readonly document: DocumentRow;
  readonly rights: DocumentRights;
  readonly report: JointReportRow;
}
export interface HeldTheme extends HeldReport {
  readonly theme: ReportThemeRow;
}
export interface HeldContribution extends HeldTheme {
  readonly contribution: ReportContributionRow;
}
type Right = 'mayKeep' | 'mayComment';

/** Throws NotFound for what the actor may not see, NotAllowed for who lacks the right. */
export async function holdReport(em: EntityManager, ctx: RequestContext, documentId: string, right: Right = 'mayComment'): Promise<HeldReport | ReportRefused> {
  demandAccount(ctx);
  const held = await holdAs(em, ctx, documentId, right);
  const report = await em.findOneBy(JointReportRow, { documentId: held.document.id });
  return report ? { ...held, report } : reportRefused(ctx, 'noReport');
}

export async function holdTheme(em: EntityManager, ctx: RequestContext, id: string, right: Right = 'mayComment'): Promise<HeldTheme> {
  demandAccount(ctx);
  const seen = validate(id) ? await em.findOneBy(ReportThemeRow, { id }) : null;
  if (!seen) throw new NotFound();
  const held = await holdAs(em, ctx, seen.documentId, right);
  const report = await em.findOneByOrFail(JointReportRow, { id: seen.reportId });
  const theme = await em.findOneBy(ReportThemeRow, { id });
  if (!theme) throw new NotFound();
  return { ...held, report, theme };
}

export async function holdContribution(em: EntityManager, ctx: RequestContext, id: string, right: Right = 'mayComment'): Promise<HeldContribution> {
  const seen = validate(id) ? await em.findOneBy(ReportContributionRow, { id }) : null;
  if (!seen) throw new NotFound();
  const held = await holdTheme(em, ctx, seen.themeId, right);
  return { ...held, contribution: await em.findOneByOrFail(ReportContributionRow, { id }) };
}

/** As `holdContribution`, for somebody who writes for its organisation. Throws NotAllowed for anybody else. */
export async function holdOwn(em: EntityManager, ctx: RequestContext, id: string): Promise<HeldContribution> {
  const held = await holdContribution(em, ctx, id);
  if (!writesFor(ctx, held.contribution.organisationId)) throw new NotAllowed();
  return held;
}

export const writesFor = ({ actor }: RequestContext, organisationId: string): boolean => actor.kind === 'account' && actor.memberships.some((one) => one.organisationId === organisationId && writers.includes(one.role));
export const worksFor = ({ actor }: RequestContext, organisationId: string): boolean => actor.kind === 'account' && actor.memberships.some((one) => one.organisationId === organisationId);

/** Who may contribute where everybody may: full members, or those of them that sit in the group that writes. */
export async function contributors(em: EntityManager, { coalitionId, groupId }: DocumentRow): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    groupId === null
      ? 'select organisation_id as id from coalition_member where coalition_id = $1'
      : 'select distinct organisation_id as id from working_group_member where coalition_id = $1 and group_id = $2 and organisation_id is not null and until_at is null',
    groupId === null ? [coalitionId] : [coalitionId, groupId]);
  return fullMembers(em, coalitionId, rows.map(({ id }) => id));
}

/** The last day for a contribution: its own, when it was given more time than its theme. */
export const lastDay = ({ dueOn }: Pick<ReportThemeRow, 'dueOn'>, contribution?: Pick<ReportContributionRow, 'dueOn'>): string =>
  contribution?.dueOn && contribution.dueOn > dueOn ? contribution.dueOn : dueOn;

export const isOver = (day: string, at: Date): boolean => dayOf(at) > day;
