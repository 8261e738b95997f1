import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationRow, toOrganisation } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { lastDay, writesFor } from '../held-report.js';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportSpokespersonRow } from '../speaking/report-spokesperson.entity.js';
import { AwaitedContribution } from './report.type.js';

/** What one person is asked for: themes to which their organisations were asked to contribute and have not, and whether they speak for all. */
@Injectable()
export class AwaitedContributions {
  constructor(private readonly database: Database) {}

  /** What is due first comes first. */
  async list(ctx: RequestContext): Promise<AwaitedContribution[]> {
    const accountId = demandAccount(ctx);
    const mine = ctx.actor.kind === 'account' ? [...new Set(ctx.actor.memberships.map(({ organisationId }) => organisationId))].filter((id) => writesFor(ctx, id)) : [];
    return this.database.transaction(ctx, async (em) => {
      const asked = await em.findBy(ReportContributionRow, { state: In(['asked', 'draft']), organisationId: In(mine) });
      const calling = new Set((await em.findBy(JointReportRow, { id: In(asked.map(({ reportId }) => reportId)), state: 'calling' })).map(({ id }) => id));
      const due = asked.filter(({ reportId }) => calling.has(reportId));
      const speaking = await em.findBy(ReportSpokespersonRow, { accountId, state: 'asked' });
      const documents = new Map((await em.findBy(DocumentRow, { id: In([...due, ...speaking].map(({ documentId }) => documentId)) })).map((row) => [row.id, row]));
      const themes = new Map((await em.findBy(ReportThemeRow, { id: In(due.map(({ themeId }) => themeId)) })).map((row) => [row.id, row]));
      const houses = new Map((await em.findBy(OrganisationRow, { id: In([...due, ...speaking].map(({ organisationId }) => organisationId)) })).map((row) => [row.id, row]));
      const facts = ({ documentId, organisationId }: { documentId: string; organisationId: string }) => ({ documentId, titles: documents.get(documentId)!.title, organisation: toOrganisation(houses.get(organisationId)!) });
      return [
        ...due.map((row) => Object.assign(new AwaitedContribution(), { ...facts(row), theme: themes.get(row.themeId)!.title, dueOn: lastDay(themes.get(row.themeId)!, row), since: row.askedAt ?? row.begunAt! })),
        ...speaking.map((row) => Object.assign(new AwaitedContribution(), { ...facts(row), theme: null, dueOn: null, since: row.askedAt })),
      ].toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
    });
  }
}
