import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import type { Multilingual } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice, OrganisationRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { mayStillRead } from '../../talk/telling/may-still-read.js';
import { ReportExtensionRow } from '../calling/report-extension.entity.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportSpokespersonRow } from '../speaking/report-spokesperson.entity.js';
import { ReportNoticeRow } from './report-notice.entity.js';
import { ReportNotices } from './report-notices.service.js';
import { sendReportNotice } from './report.jobs.js';
import { reportMail, type ReportMail } from './report.mail.js';

type About = Pick<ReportMail, 'themes' | 'words' | 'organisation'>;

/** Mails one notice, once; to nobody who may not read the report any more, and about nothing that has passed. */
@Injectable()
@HandlesJob(sendReportNotice)
export class SendReportNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly notices: ReportNotices,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, ReportNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: ReportNoticeRow) {
    const { kind, documentId, accountId, reportId } = notice;
    const report = await em.findOneByOrFail(JointReportRow, { id: reportId });
    const about = (await mayStillRead(em, documentId, accountId, new Date())) ? await this.about(em, report, notice) : undefined;
    const [account] = about ? await this.accounts.byIds(em, [accountId]) : [];
    if (!about || !account) return undefined;
    const { title } = await em.findOneByOrFail(DocumentRow, { id: documentId });
    const { name } = await em.findOneByOrFail(CoalitionRow, { id: report.coalitionId });
    return reportMail(kind, { account, document: title, coalition: name, ...about, url: `${this.config.publicUrl}/console/documents/${documentId}/report` });
  }

  private async about(em: EntityManager, report: JointReportRow, notice: ReportNoticeRow): Promise<About | undefined> {
    switch (notice.kind) {
      case 'merged':
      case 'rejected':
      case 'late':
        return this.contribution(em, notice);
      case 'spokesperson':
        return this.speaking(em, notice);
      case 'extended':
        return report.state === 'calling' ? this.extension(em, notice) : undefined;
      default:
        return report.state === 'calling' ? this.asked(em, report, notice) : undefined;
    }
  }

  /** All that stands open for the organisations of this person; of a reminder what is due that day. */
  private async asked(em: EntityManager, report: JointReportRow, { kind, accountId, dueOn }: ReportNoticeRow): Promise<About | undefined> {
    const houses = (await em.query<{ id: string }[]>('select distinct organisation_id as id from membership where account_id = $1', [accountId])).map(({ id }) => id);
    const mine = (await this.notices.open(em, report, houses)).filter((one) => kind === 'asked' || one.dueOn === dueOn);
    const open = kind === 'asked' ? await em.find(ReportThemeRow, { where: { reportId: report.id, isOpen: true }, order: { number: 'ASC' } }) : [];
    const themes = [...mine.map(({ theme, dueOn: until }) => listed(theme, until)), ...open].filter((theme, i, all) => all.findIndex(({ id }) => id === theme.id) === i);
    return themes.length > 0 ? { themes, words: '' } : undefined;
  }

  private async contribution(em: EntityManager, { kind, subjectId }: ReportNoticeRow): Promise<About | undefined> {
    const { themeId, organisationId, state, reason } = await em.findOneByOrFail(ReportContributionRow, { id: subjectId! });
    if (state !== kind) return undefined;
    return { themes: [await em.findOneByOrFail(ReportThemeRow, { id: themeId })], words: reason, organisation: await nameOf(em, organisationId) };
  }

  private async extension(em: EntityManager, { subjectId }: ReportNoticeRow): Promise<About> {
    const { themeId, dueOn, note } = await em.findOneByOrFail(ReportExtensionRow, { id: subjectId! });
    return { themes: [listed(await em.findOneByOrFail(ReportThemeRow, { id: themeId }), dueOn)], words: note };
  }

  private async speaking(em: EntityManager, { subjectId }: ReportNoticeRow): Promise<About | undefined> {
    const { state, organisationId } = await em.findOneByOrFail(ReportSpokespersonRow, { id: subjectId! });
    return state === 'asked' ? { themes: [], words: '', organisation: await nameOf(em, organisationId) } : undefined;
  }
}

const listed = ({ id, title, wordsEach }: ReportThemeRow, dueOn: string) => ({ id, title, wordsEach, dueOn });
const nameOf = async (em: EntityManager, id: string): Promise<Multilingual> => (await em.findBy(OrganisationRow, { id: In([id]) }))[0]?.name ?? {};
