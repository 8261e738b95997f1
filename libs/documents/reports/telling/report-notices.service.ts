import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { actingFor } from '#libs/organisations';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { lastDay } from '../held-report.js';
import type { JointReportRow } from '../joint-report.entity.js';
import type { ReportNoticeKind } from './report-notice.entity.js';
import { sendReportNotice } from './report.jobs.js';

/** Something to be told to the people who speak for an organisation. */
interface News {
  readonly organisationId: string;
  readonly subjectId: string;
  readonly dueOn: string | null;
}
const speakers = `select p.account_id from (${actingFor('speak', 'select $2::uuid as organisation_id', '$1')}) p where p.account_id is not null`;
const leaders = `select account_id from document_keeper where document_id = $1 and role = 'rapporteur' union select made_by from document where id = $1 and made_by is not null`;

/** What stands open for an organisation in one theme: asked or written at, and not handed in. */
export interface OpenTheme {
  readonly theme: ReportThemeRow;
  readonly contribution: ReportContributionRow;
  readonly dueOn: string;
}

/** Leaves mails about a report, of each kind one to a person about the same thing and day; several at once are one mail. For the worker. */
@Injectable()
export class ReportNotices {
  constructor(private readonly outbox: Outbox) {}

  /** To those who speak for each organisation; how many mails were left. */
  async tell(em: EntityManager, report: JointReportRow, kind: ReportNoticeKind, news: readonly News[]): Promise<number> {
    const rows: { account: string; subject: string; due: string | null }[] = [];
    for (const { organisationId, subjectId, dueOn } of news) {
      const people = await em.query<{ account_id: string }[]>(speakers, [report.coalitionId, organisationId]);
      rows.push(...people.map(({ account_id: account }) => ({ account, subject: subjectId, due: dueOn })));
    }
    return this.leave(em, report, kind, rows);
  }

  async tellOne(em: EntityManager, report: JointReportRow, kind: ReportNoticeKind, account: string, subject: string): Promise<number> {
    return this.leave(em, report, kind, [{ account, subject, due: null }]);
  }

  async tellLeaders(em: EntityManager, report: JointReportRow, kind: ReportNoticeKind, subject: string): Promise<number> {
    const people = await em.query<{ account_id: string }[]>(leaders, [report.documentId]);
    return this.leave(em, report, kind, people.map(({ account_id: account }) => ({ account, subject, due: null })));
  }

  /** Where these organisations have something to write still; of all of them when unset. */
  async open(em: EntityManager, { id: reportId }: JointReportRow, organisationIds?: readonly string[]): Promise<OpenTheme[]> {
    const themes = new Map((await em.find(ReportThemeRow, { where: { reportId }, order: { number: 'ASC' } })).map((theme) => [theme.id, theme]));
    const rows = await em.findBy(ReportContributionRow, { reportId, state: In(['asked', 'draft']), ...(organisationIds && { organisationId: In([...organisationIds]) }) });
    return rows.map((contribution) => ({ contribution, theme: themes.get(contribution.themeId)!, dueOn: lastDay(themes.get(contribution.themeId)!, contribution) })).toSorted((a, b) => a.theme.number - b.theme.number);
  }

  private async leave(em: EntityManager, { id, documentId, coalitionId }: JointReportRow, kind: ReportNoticeKind, rows: readonly { account: string; subject: string; due: string | null }[]): Promise<number> {
    if (rows.length === 0) return 0;
    const made = await em.query<{ id: string; account_id: string; due_on: string | null }[]>(
      `insert into joint_report_notice (id, report_id, document_id, coalition_id, kind, account_id, subject_id, due_on) select u.id, $1, $2, $3, $4, u.account, u.subject, u.due
         from unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::date[]) u(id, account, subject, due) on conflict do nothing returning id, account_id, due_on::text`,
      [id, documentId, coalitionId, kind, rows.map(() => newId()), rows.map(({ account }) => account), rows.map(({ subject }) => subject), rows.map(({ due }) => due)]);
    const first = made.filter((one, i) => made.findIndex((other) => other.account_id === one.account_id && other.due_on === one.due_on) === i);
    const rest = made.filter((one) => !first.includes(one));
    // One mail names all of them.
    if (rest.length > 0) await em.query('update joint_report_notice set sent_at = now() where id = any($1::uuid[])', [rest.map((one) => one.id)]);
    if (first.length > 0) await this.outbox.add(em, sendReportNotice, ...first.map((notice) => ({ subject: notice.id })));
    return first.length;
  }
}
